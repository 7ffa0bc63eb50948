import { getDotPath, safeParse, type BaseIssue, type GenericSchema, type InferOutput } from "valibot";
import { unexpectedReply } from "./zendesk-error.ts";

/** The request that a reply belongs to. */
export interface AskedRequest {
  method: string;
  path: string;
}

/**
 * The reply as its schema says. One that does not fit is refused as `unexpected`, with the first place that does not fit as the
 * detail (`automations[3].id: undefined`): nothing is filled in, because an account that is read in part looks like one where
 * that part is missing. Only the type of the value is named, never the value: it may be personal data.
 */
export function readReply<Schema extends GenericSchema>(
  schema: Schema,
  reply: unknown,
  asked: AskedRequest,
): InferOutput<Schema> {
  const result = safeParse(schema, reply, { abortEarly: true });
  if (result.success) return result.output;
  throw unexpectedReply(asked, describeIssue(result.issues[0]));
}

function describeIssue(issue: BaseIssue<unknown>): string {
  const field = getDotPath(issue)?.replaceAll(/\.(\d+)(?=\.|$)/g, "[$1]") ?? "reply";
  return `${field}: ${kindOfValue(issue.input)}`;
}

function kindOfValue(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
