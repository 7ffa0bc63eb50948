import { formValues } from "./set/form-values.ts";
import type { Call, SetRule } from "./call.ts";
import { collectResults } from "./collect-results.ts";
import { noSuchApi } from "./protocol-error.ts";
import { commentText } from "./set/comment-text.ts";
import { commentType } from "./set/comment-type.ts";
import { iconSymbol } from "./set/icon-symbol.ts";
import { recordProperty } from "./set/record-property.ts";
import { ticketAssignee } from "./set/ticket-assignee.ts";
import { ticketBrand } from "./set/ticket-brand.ts";
import { ticketCustomField } from "./set/ticket-custom-field.ts";
import { ticketFieldLabel } from "./set/ticket-field-label.ts";
import { ticketForm } from "./set/ticket-form.ts";
import { ticketRequester } from "./set/ticket-requester.ts";
import { ticketStatus } from "./set/ticket-status.ts";

/** In the order in which they are tried. */
export const setRules: readonly SetRule[] = [
  ...formValues,
  ticketStatus,
  ticketAssignee,
  ticketRequester,
  ticketBrand,
  ticketForm,
  ticketCustomField,
  ticketFieldLabel,
  recordProperty,
  commentText,
  commentType,
  iconSymbol,
];

/** `client.set(path, value)` and `client.set({path: value})`: the form changes, nothing is saved. */
export function answerSet(call: Call, values: Record<string, unknown>): Promise<Record<string, unknown>> {
  return collectResults(Object.keys(values), (path) => {
    for (const rule of setRules) {
      const match = rule.path.exec(path);
      if (match !== null)
        return rule.write(call, values[path], ...match.slice(1).map((group) => group ?? ""));
    }
    throw noSuchApi();
  });
}
