import type { Status } from "../account/records.ts";
import type { Action } from "../account/rule-records.ts";
import { changeCustomStatus, changeStatus } from "../tickets/change-status.ts";
import { addTags, removeTags } from "../tickets/change-tags.ts";
import { parseTags } from "../tickets/parse-tags.ts";
import { changeProperty } from "../tickets/ticket-update.ts";
import type { ActionDefinition } from "./actions/action-definition.ts";
import { assigneeId } from "./actions/assignee-id.ts";
import { collaborator } from "./actions/collaborators.ts";
import { customField } from "./actions/custom-fields.ts";
import type { DocumentedAction } from "./actions/documented-action.ts";
import { groupId } from "./actions/group-id.ts";
import { notEmulated } from "./actions/not-emulated.ts";
import { notificationTarget } from "./actions/notification-target.ts";
import { notificationUser } from "./actions/notification-user.ts";
import { notificationWebhook } from "./actions/notification-webhook.ts";
import { organizationField, requesterField } from "./actions/owner-fields.ts";
import { satisfactionScore } from "./actions/satisfaction-score.ts";
import { BOTH_KINDS } from "./rule-draft.ts";
import { acceptsId, emptyToNull, valueText } from "./rule-values.ts";

const refuseBlank = (action: Action) => (valueText(action).trim() === "" ? "cannot be blank" : null);
const acceptsForm = acceptsId("default_ticket_form");
const acceptsBrand = acceptsId();

/** Every action that a rule can have, by its name in Zendesk's "Actions reference". */
export const actions = {
  /** `new` makes an assigned ticket open. */
  status: {
    title: "Status",
    ruleKinds: BOTH_KINDS,
    values: ["new", "open", "pending", "hold", "solved", "closed"],
    perform: (action, { update, via }) => changeStatus(update, valueText(action) as Status, via),
  },
  /** One that the account does not have, and any where custom statuses are off, changes nothing (an assumption). */
  custom_status_id: {
    title: "Ticket status",
    ruleKinds: BOTH_KINDS,
    refuse: (action) => (/^\d+$/.test(valueText(action)) ? null : "is invalid"),
    perform: (action, { update, via }) => changeCustomStatus(update, Number(valueText(action)), via),
  },
  /** Another form of the account, or the default one. */
  ticket_form_id: {
    title: "Form",
    ruleKinds: BOTH_KINDS,
    refuse: (action) => (acceptsForm(valueText(action)) ? null : "is invalid"),
    perform(action, { update, via }) {
      const { ticketForms } = update.services.account;
      const text = valueText(action);
      const form =
        text === "default_ticket_form"
          ? [...ticketForms.values()].find((candidate) => candidate.default)
          : ticketForms.get(Number(text));
      if (form !== undefined) changeProperty(update, "ticket_form_id", form.id, via);
    },
  },
  type: {
    title: "Type",
    ruleKinds: BOTH_KINDS,
    values: ["", "question", "incident", "problem", "task"],
    perform: (action, { update, via }) => {
      changeProperty(update, "type", emptyToNull(valueText(action)), via);
    },
  },
  priority: {
    title: "Priority",
    ruleKinds: BOTH_KINDS,
    values: ["", "low", "normal", "high", "urgent"],
    perform: (action, { update, via }) => {
      changeProperty(update, "priority", emptyToNull(valueText(action)), via);
    },
  },
  group_id: groupId,
  assignee_id: assigneeId,
  /** An unknown brand changes nothing. */
  brand_id: {
    title: "Brand",
    ruleKinds: BOTH_KINDS,
    refuse: (action) => (acceptsBrand(valueText(action)) ? null : "is invalid"),
    perform(action, { update, via }) {
      const brandId = Number(valueText(action));
      if (update.services.account.brands.has(brandId)) changeProperty(update, "brand_id", brandId, via);
    },
  },
  set_tags: {
    title: "Set tags",
    ruleKinds: BOTH_KINDS,
    perform: (action, { update, via }) => {
      changeProperty(update, "tags", parseTags(valueText(action)), via);
    },
  },
  current_tags: {
    title: "Add tags",
    ruleKinds: BOTH_KINDS,
    refuse: refuseBlank,
    perform: (action, { update, via }) => addTags(update, parseTags(valueText(action)), via),
  },
  remove_tags: {
    title: "Remove tags",
    ruleKinds: BOTH_KINDS,
    refuse: refuseBlank,
    perform: (action, { update, via }) => removeTags(update, parseTags(valueText(action)), via),
  },
  "custom_fields_<id>": customField,
  "requester.custom_fields.<key>": requesterField,
  "organization.custom_fields.<key>": organizationField,
  cc: collaborator,
  follower: collaborator,
  satisfaction_score: satisfactionScore,
  notification_user: notificationUser,
  notification_group: notificationUser,
  notification_webhook: notificationWebhook,
  notification_target: notificationTarget,
  "not emulated": notEmulated,
} satisfies Record<DocumentedAction, ActionDefinition>;

const named: ReadonlyMap<string, ActionDefinition> = new Map(Object.entries(actions));
const patterned = [...named.values()].filter(({ pattern }) => pattern !== undefined);

/** The action that answers for a field, or undefined for a field that Zendesk does not have. */
export function findAction(field: string): ActionDefinition | undefined {
  const definition = named.get(field);
  if (definition !== undefined && definition.pattern === undefined) return definition;
  return patterned.find(({ pattern }) => pattern?.test(field));
}
