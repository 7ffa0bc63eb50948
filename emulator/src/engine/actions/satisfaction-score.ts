import { BOTH_KINDS } from "../rule-draft.ts";
import type { ActionDefinition } from "./action-definition.ts";
import { isRecord } from "../../account/read-value.ts";
import { recordEvent } from "../../tickets/ticket-update.ts";

/** `satisfaction_score`: offers Zendesk's own survey to the requester, once; the e-mail itself is not sent. Its audit event is assumed. */
export const satisfactionScore: ActionDefinition = {
  title: "Satisfaction",
  ruleKinds: BOTH_KINDS,
  values: ["offered"],
  perform(_action, { update, via }) {
    const { ticket } = update;
    const rating = ticket["satisfaction_rating"];
    const score = isRecord(rating) ? rating["score"] : "unoffered";
    if (score !== "unoffered" && score !== null && score !== undefined) return;
    ticket["satisfaction_rating"] = { score: "offered" };
    const change = { type: "Change", field_name: "satisfaction_score" };
    recordEvent(update, { ...change, value: "offered", previous_value: "unoffered" }, via);
  },
};
