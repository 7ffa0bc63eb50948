import {
  array,
  check,
  nullish,
  number,
  object,
  optional,
  pipe,
  string,
  union,
  unknown,
  type InferOutput,
} from "valibot";
import { optionalText, wireCursor, wireMoment, wireNumber } from "./wire-values.ts";

const ruleSourceSchema = object({ id: optional(unknown()), title: optional(unknown()) });

/** Where a change came from; what `source` holds varies by channel (Zendesk, "Via object"). `channel` is a word or a number. */
const viaSchema = object({
  channel: nullish(union([string(), number()])),
  source: nullish(object({ from: nullish(ruleSourceSchema), rel: optional(unknown()) })),
});

/** Events of many kinds, and new ones come (Zendesk, "Audit events reference"): only what a change of tags or status holds is checked. */
const eventSchema = pipe(
  object({
    type: string(),
    field_name: optional(unknown()),
    value: optional(unknown()),
    previous_value: optional(unknown()),
    via: nullish(viaSchema),
  }),
  check(
    ({ field_name, value, previous_value }) => field_name !== "tags" || [value, previous_value].every(isTags),
  ),
  check(({ field_name, value }) => field_name !== "status" || typeof value === "string"),
);

/** A ticket's audit as REST shows it (Zendesk, "Ticket audits"; recorded), as far as the survey history depends on it. */
export const auditSchema = object({
  id: wireNumber,
  created_at: wireMoment,
  author_id: nullish(wireNumber),
  events: array(eventSchema),
  via: nullish(viaSchema),
});

/** A page of a ticket's audits, the people in them beside. */
export const auditPageSchema = object({
  audits: array(auditSchema),
  users: nullish(array(object({ id: wireNumber, name: optionalText }))),
  meta: wireCursor,
});

export type WireAudit = InferOutput<typeof auditSchema>;
export type WireAuditEvent = InferOutput<typeof eventSchema>;
export type WireVia = InferOutput<typeof viaSchema>;

/** A list, one text with spaces as rule actions write it, or nothing. */
function isTags(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((tag) => typeof tag === "string");
  return value === null || value === undefined || typeof value === "string";
}
