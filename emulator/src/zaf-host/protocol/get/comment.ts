import type { GetRule } from "../call.ts";
import { describeDraftComment } from "../describe-ticket.ts";
import { requireTicket } from "../require-ticket.ts";
import { readProperty } from "./read-property.ts";

/** `comment`, `comment.text`, `comment.type`: what stands in the composer. */
export const comment: GetRule = {
  path: /^comment((?:\.\w+)*)$/,
  read: (call, path = "") => readProperty(describeDraftComment(requireTicket(call)), path),
};
