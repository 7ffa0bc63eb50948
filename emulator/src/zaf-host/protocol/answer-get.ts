import type { Call, GetRule } from "./call.ts";
import { collectResults } from "./collect-results.ts";
import { appsTray } from "./get/apps-tray.ts";
import { assetUrl } from "./get/asset-url.ts";
import { channel } from "./get/channel.ts";
import { colorScheme } from "./get/color-scheme.ts";
import { comment } from "./get/comment.ts";
import { currentAccount } from "./get/current-account.ts";
import { currentUser } from "./get/current-user.ts";
import { instances } from "./get/instances.ts";
import { macros } from "./get/macros.ts";
import { organization } from "./get/organization.ts";
import { recordFields } from "./get/record-fields.ts";
import { recordCustomField } from "./get/record-custom-field.ts";
import { requirement } from "./get/requirement.ts";
import { ticket } from "./get/ticket.ts";
import { ticketCustomField } from "./get/ticket-custom-field.ts";
import { ticketFields } from "./get/ticket-fields.ts";
import { user } from "./get/user.ts";
import { visible } from "./get/visible.ts";
import { noSuchApi } from "./protocol-error.ts";

const rules: readonly GetRule[] = [
  ticketCustomField,
  recordCustomField,
  recordFields,
  ticketFields,
  ticket,
  comment,
  channel,
  macros,
  user,
  organization,
  currentUser,
  currentAccount,
  colorScheme,
  visible,
  appsTray,
  instances,
  requirement,
  assetUrl,
];

/** `client.get(path)` and `client.get([paths])`. */
export function answerGet(call: Call, paths: readonly string[]): Promise<Record<string, unknown>> {
  return collectResults(paths, (path) => {
    for (const rule of rules) {
      const match = rule.path.exec(path);
      if (match !== null) return rule.read(call, ...match.slice(1).map((group) => group ?? ""));
    }
    throw noSuchApi();
  });
}
