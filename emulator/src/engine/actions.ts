import type { ActionDefinition } from "./actions/action-definition.ts";
import { assigneeIdAction } from "./actions/assignee-id.ts";
import { brandIdAction } from "./actions/brand-id.ts";
import { collaboratorsAction } from "./actions/collaborators.ts";
import { currentTagsAction } from "./actions/current-tags.ts";
import { customFieldsAction } from "./actions/custom-fields.ts";
import { groupIdAction } from "./actions/group-id.ts";
import { notEmulatedAction } from "./actions/not-emulated.ts";
import { notificationTargetAction } from "./actions/notification-target.ts";
import { notificationUserAction } from "./actions/notification-user.ts";
import { notificationWebhookAction } from "./actions/notification-webhook.ts";
import { priorityAction } from "./actions/priority.ts";
import { removeTagsAction } from "./actions/remove-tags.ts";
import { satisfactionScoreAction } from "./actions/satisfaction-score.ts";
import { setTagsAction } from "./actions/set-tags.ts";
import { statusAction } from "./actions/status.ts";
import { ticketFormIdAction } from "./actions/ticket-form-id.ts";
import { typeAction } from "./actions/type.ts";

/** Every action that a rule can have. */
export const actionDefinitions: readonly ActionDefinition[] = [
  statusAction,
  ticketFormIdAction,
  typeAction,
  priorityAction,
  groupIdAction,
  assigneeIdAction,
  brandIdAction,
  setTagsAction,
  currentTagsAction,
  removeTagsAction,
  customFieldsAction,
  collaboratorsAction,
  satisfactionScoreAction,
  notificationUserAction,
  notificationWebhookAction,
  notificationTargetAction,
  notEmulatedAction,
];

/** The definition that answers for an action's field, or undefined for one that Zendesk does not have. */
export function findActionDefinition(field: string): ActionDefinition | undefined {
  return actionDefinitions.find(({ fields }) =>
    fields instanceof RegExp ? fields.test(field) : fields.includes(field),
  );
}
