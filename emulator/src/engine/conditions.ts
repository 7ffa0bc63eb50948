import type { ConditionDefinition } from "./conditions/condition-definition.ts";
import { agentStationsCondition } from "./conditions/agent-stations.ts";
import { assigneeIdCondition } from "./conditions/assignee-id.ts";
import { brandIdCondition } from "./conditions/brand-id.ts";
import { commentIncludesWordCondition } from "./conditions/comment-includes-word.ts";
import { commentIsPublicCondition } from "./conditions/comment-is-public.ts";
import { currentTagsCondition } from "./conditions/current-tags.ts";
import { currentViaIdCondition } from "./conditions/current-via-id.ts";
import { customFieldsCondition } from "./conditions/custom-fields.ts";
import { customStatusIdCondition } from "./conditions/custom-status-id.ts";
import { descriptionIncludesWordCondition } from "./conditions/description-includes-word.ts";
import { groupIdCondition } from "./conditions/group-id.ts";
import { groupStationsCondition } from "./conditions/group-stations.ts";
import { hoursSinceCondition } from "./conditions/hours-since.ts";
import { inBusinessHoursCondition } from "./conditions/in-business-hours.ts";
import { localeIdCondition } from "./conditions/locale-id.ts";
import { notEmulatedCondition } from "./conditions/not-emulated.ts";
import { organizationFieldsCondition } from "./conditions/organization-fields.ts";
import { organizationIdCondition } from "./conditions/organization-id.ts";
import { personFieldsCondition } from "./conditions/person-fields.ts";
import { priorityCondition } from "./conditions/priority.ts";
import { recipientCondition } from "./conditions/recipient.ts";
import { reopensCondition } from "./conditions/reopens.ts";
import { repliesCondition } from "./conditions/replies.ts";
import { requesterIdCondition } from "./conditions/requester-id.ts";
import { roleCondition } from "./conditions/role.ts";
import { satisfactionScoreCondition } from "./conditions/satisfaction-score.ts";
import { statusCondition } from "./conditions/status.ts";
import { subjectIncludesWordCondition } from "./conditions/subject-includes-word.ts";
import { ticketFormIdCondition } from "./conditions/ticket-form-id.ts";
import { ticketIsPublicCondition } from "./conditions/ticket-is-public.ts";
import { typeCondition } from "./conditions/type.ts";
import { updateTypeCondition } from "./conditions/update-type.ts";
import { viaIdCondition } from "./conditions/via-id.ts";

/** Every condition that a rule can have. */
export const conditionDefinitions: readonly ConditionDefinition[] = [
  statusCondition,
  customStatusIdCondition,
  ticketFormIdCondition,
  typeCondition,
  priorityCondition,
  groupIdCondition,
  assigneeIdCondition,
  requesterIdCondition,
  organizationIdCondition,
  brandIdCondition,
  currentTagsCondition,
  ticketIsPublicCondition,
  commentIsPublicCondition,
  commentIncludesWordCondition,
  subjectIncludesWordCondition,
  descriptionIncludesWordCondition,
  viaIdCondition,
  currentViaIdCondition,
  updateTypeCondition,
  roleCondition,
  recipientCondition,
  satisfactionScoreCondition,
  repliesCondition,
  reopensCondition,
  agentStationsCondition,
  groupStationsCondition,
  inBusinessHoursCondition,
  localeIdCondition,
  hoursSinceCondition,
  customFieldsCondition,
  personFieldsCondition,
  organizationFieldsCondition,
  notEmulatedCondition,
];

const definitionByField = new Map<string, ConditionDefinition | undefined>();

/** The definition that answers for a field, or undefined for a field that Zendesk does not have. */
export function findConditionDefinition(field: string): ConditionDefinition | undefined {
  if (definitionByField.has(field)) return definitionByField.get(field);
  const definition = conditionDefinitions.find(({ fields }) =>
    fields instanceof RegExp ? fields.test(field) : fields.includes(field),
  );
  // Bounded, as the names come from clients.
  if (definitionByField.size < 10_000) definitionByField.set(field, definition);
  return definition;
}
