import { properties } from "./get/properties.ts";
import type { Call, GetRule } from "./call.ts";
import { collectResults } from "./collect-results.ts";
import { assetUrl } from "./get/asset-url.ts";
import { currentUser } from "./get/current-user.ts";
import { instances } from "./get/instances.ts";
import { macros } from "./get/macros.ts";
import { recordFields } from "./get/record-fields.ts";
import { recordCustomField } from "./get/record-custom-field.ts";
import { requirement } from "./get/requirement.ts";
import { ticket } from "./get/ticket.ts";
import { ticketCustomField } from "./get/ticket-custom-field.ts";
import { ticketFields } from "./get/ticket-fields.ts";
import { noSuchApi } from "./protocol-error.ts";

/** In the order in which they are tried. */
export const getRules: readonly GetRule[] = [
  ...properties,
  ticketCustomField,
  recordCustomField,
  recordFields,
  ticketFields,
  ticket,
  macros,
  currentUser,
  instances,
  requirement,
  assetUrl,
];

/** `client.get(path)` and `client.get([paths])`. */
export function answerGet(call: Call, paths: readonly string[]): Promise<Record<string, unknown>> {
  return collectResults(paths, (path) => {
    for (const rule of getRules) {
      const match = rule.path.exec(path);
      if (match !== null) return rule.read(call, ...match.slice(1).map((group) => group ?? ""));
    }
    throw noSuchApi();
  });
}
