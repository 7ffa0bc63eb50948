import type { GenericSchema, InferOutput } from "valibot";
import { readReply } from "./read-reply.ts";
import type { RestSend } from "./rest-send.ts";

/** Reads a path of the REST API and checks the reply against its schema. */
export async function getReply<Schema extends GenericSchema>(
  send: RestSend,
  path: string,
  schema: Schema,
): Promise<InferOutput<Schema>> {
  const asked = { method: "GET", path } as const;
  return readReply(schema, await send(asked), asked);
}
