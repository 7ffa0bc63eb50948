import { actionText } from "./action-definition.ts";
import type { ActionDefinition } from "./action-definition.ts";
import { acceptsId } from "../conditions/property-condition.ts";
import { changeProperty } from "../../tickets/ticket-update.ts";

const accepts = acceptsId("default_ticket_form");

/** `ticket_form_id`: changes the form to another of the account, or to the default one. */
export const ticketFormIdAction: ActionDefinition = {
  fields: ["ticket_form_id"],
  title: "Form",
  ruleKinds: ["trigger", "automation"],
  refuse: (action) => (accepts(actionText(action)) ? null : "is invalid"),
  perform(action, { update, via }) {
    const { ticketForms } = update.services.account;
    const text = actionText(action);
    const form =
      text === "default_ticket_form"
        ? [...ticketForms.values()].find((candidate) => candidate.default)
        : ticketForms.get(Number(text));
    if (form !== undefined) changeProperty(update, "ticket_form_id", form.id, via);
  },
};
