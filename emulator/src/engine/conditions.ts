import { localeIdOf } from "../account/locale-ids.ts";
import type { TicketHistory } from "../account/records.ts";
import { historyOf } from "../tickets/history-of.ts";
import { viaIdOf } from "../tickets/via-types.ts";
import { isInBusinessHours, isOnHoliday } from "./conditions/business-hours.ts";
import type { ConditionContext, ConditionDefinition } from "./conditions/condition-definition.ts";
import { countCondition } from "./conditions/count-condition.ts";
import { countReopens, countReplies, countStations } from "./conditions/counts.ts";
import { organizationField, requesterField, ticketField } from "./conditions/custom-fields.ts";
import { customStatusId } from "./conditions/custom-status-id.ts";
import type { DocumentedCondition } from "./conditions/documented-condition.ts";
import { dueTimeOf } from "./conditions/due-time.ts";
import { groupId } from "./conditions/group-id.ts";
import { hoursSince, hoursUntil } from "./conditions/hours-since.ts";
import { notEmulated } from "./conditions/not-emulated.ts";
import { propertyCondition } from "./conditions/property-condition.ts";
import { requesterRole } from "./conditions/requester-role.ts";
import { resolveUser } from "./conditions/resolve-user.ts";
import { role } from "./conditions/role.ts";
import { satisfactionScore } from "./conditions/satisfaction-score.ts";
import { statementCondition } from "./conditions/statement-condition.ts";
import { viaId } from "./conditions/via-id.ts";
import { wordCondition } from "./conditions/word-condition.ts";
import { BOTH_KINDS } from "./rule-draft.ts";
import { acceptsId, idText, valueText } from "./rule-values.ts";

function historyIn({ account, ticket }: ConditionContext): TicketHistory {
  return historyOf(account, ticket);
}

/** Every condition that a rule can have, by its name in Zendesk's "Conditions reference". */
export const conditions = {
  status: propertyCondition({
    title: "Status",
    order: ["new", "open", "pending", "hold", "solved", "closed"],
    read: (ticket) => ticket.status,
  }),
  custom_status_id: customStatusId,
  ticket_form_id: propertyCondition({
    title: "Form",
    acceptsValue: acceptsId(),
    read: (ticket) => idText(ticket.ticket_form_id),
  }),
  type: propertyCondition({
    title: "Type",
    values: ["", "question", "incident", "problem", "task"],
    read: (ticket) => ticket.type,
  }),
  priority: propertyCondition({
    title: "Priority",
    order: ["low", "normal", "high", "urgent"],
    values: ["", "low", "normal", "high", "urgent"],
    read: (ticket) => ticket.priority,
  }),
  group_id: groupId,
  assignee_id: propertyCondition({
    title: "Assignee",
    acceptsValue: acceptsId("current_user", "requester_id"),
    read: (ticket) => idText(ticket.assignee_id),
    resolve: resolveUser,
  }),
  requester_id: propertyCondition({
    title: "Requester",
    acceptsValue: acceptsId("current_user", "assignee_id"),
    read: (ticket) => idText(ticket.requester_id),
    resolve: resolveUser,
  }),
  organization_id: propertyCondition({
    title: "Organization",
    acceptsValue: acceptsId(),
    read: (ticket) => idText(ticket.organization_id),
  }),
  brand_id: propertyCondition({
    title: "Brand",
    acceptsValue: acceptsId(),
    read: (ticket) => idText(ticket.brand_id),
  }),
  /** "Contains at least one of the following", "contains none of the following": space-separated tags. */
  current_tags: {
    title: "Tags",
    ruleKinds: BOTH_KINDS,
    operators: ["includes", "not_includes"],
    isTrue(condition, { ticket }) {
      const tags = valueText(condition)
        .toLowerCase()
        .split(/[\s,]+/);
      const hasOne = tags.some((tag) => tag !== "" && ticket.tags.includes(tag));
      return condition.operator === "includes" ? hasOne : !hasOne;
    },
  },
  /** Whether the ticket has any public comment [recorded with operator `is`; the reference omits the operator]. */
  ticket_is_public: statementCondition({
    title: "Privacy",
    ruleKinds: BOTH_KINDS,
    values: ["public", "private"],
    isSo: (value, { ticket }) => ticket.is_public === (value === "public"),
  }),
  /** The comment of this very update: public (`requester_can_see_comment` too), private (`false`), or any (`not_relevant`). */
  comment_is_public: statementCondition({
    title: "Comment",
    ruleKinds: ["trigger"],
    values: ["true", "false", "not_relevant", "requester_can_see_comment"],
    isSo(value, { update }) {
      const comment = update?.comment ?? null;
      return comment !== null && (value === "not_relevant" || comment.public === (value !== "false"));
    },
  }),
  /** Words of this update's comment and of the subject. */
  comment_includes_word: wordCondition({
    title: "Comment text",
    ruleKinds: ["trigger"],
    read({ ticket, update }) {
      const comment = update?.comment ?? null;
      return comment === null ? null : `${ticket.subject ?? ""}\n${comment.plain_body}`;
    },
  }),
  subject_includes_word: wordCondition({
    title: "Subject text",
    ruleKinds: ["trigger"],
    read: ({ ticket }) => ticket.subject ?? "",
  }),
  /** Words of the ticket's subject, despite the condition's name (Zendesk, "Conditions reference"). */
  description_includes_word: wordCondition({
    title: "Subject text",
    ruleKinds: ["automation"],
    read: ({ ticket }) => ticket.subject ?? "",
  }),
  via_id: viaId,
  /** The channel that this update came by. */
  current_via_id: statementCondition({
    title: "Update via",
    ruleKinds: ["trigger"],
    operators: ["is", "is_not"],
    acceptsValue: (value) => /^\d+$/.test(value),
    isSo: (value, { update }) => update !== null && String(viaIdOf(update.actor.via)) === value,
  }),
  update_type: statementCondition({
    title: "Ticket",
    ruleKinds: ["trigger"],
    values: ["Create", "Change"],
    isSo: (value, { update }) => update?.kind.toLowerCase() === value,
  }),
  role,
  current_user: role,
  /** The address that the ticket was received at; automations also know it by the part before the `@` alone [documented]. */
  recipient: statementCondition({
    title: "Received at",
    ruleKinds: BOTH_KINDS,
    isSo(value, { ticket, update }) {
      const address = (ticket.recipient ?? "").toLowerCase();
      return value === address || (update === null && value === address.split("@")[0]);
    },
  }),
  requester_role: requesterRole,
  satisfaction_score: satisfactionScore,
  replies: countCondition("Agent replies", countReplies),
  reopens: countCondition("Reopens", countReopens),
  agent_stations: countCondition("Assignee stations", (context) => countStations(context, "assignee_id")),
  group_stations: countCondition("Group stations", (context) => countStations(context, "group_id")),
  /** Whether the update falls into the hours of the account's schedule. */
  in_business_hours: statementCondition({
    title: "Within business hours?",
    ruleKinds: ["trigger"],
    values: ["true", "false"],
    isSo: (value, { account, nowMs }) => isInBusinessHours(account.settings, nowMs) === (value === "true"),
  }),
  /** Whether the update falls on a holiday of the account's schedule. */
  on_holiday: statementCondition({
    title: "On a holiday?",
    ruleKinds: ["trigger"],
    values: ["true", "false"],
    isSo: (value, { account, nowMs }) => isOnHoliday(account.settings, nowMs) === (value === "true"),
  }),
  /** The number of the requester's language. */
  locale_id: {
    ...propertyCondition({
      title: "Language",
      acceptsValue: acceptsId(),
      read: (ticket, account) => idText(localeIdOf(account.users.get(ticket.requester_id)?.locale)),
    }),
    triggerOperators: [],
  },
  NEW: hoursSince(({ ticket }) => ticket.created_at),
  OPEN: hoursSince((context) => historyIn(context).enteredStatusAt.open),
  PENDING: hoursSince((context) => historyIn(context).enteredStatusAt.pending),
  HOLD: hoursSince((context) => historyIn(context).enteredStatusAt.hold),
  SOLVED: hoursSince((context) => historyIn(context).enteredStatusAt.solved),
  CLOSED: hoursSince((context) => historyIn(context).enteredStatusAt.closed),
  assigned_at: hoursSince((context) => historyIn(context).assignedAt),
  updated_at: hoursSince(({ ticket }) => ticket.updated_at),
  requester_updated_at: hoursSince((context) => historyIn(context).requesterUpdatedAt),
  assignee_updated_at: hoursSince((context) => historyIn(context).assigneeUpdatedAt),
  due_date: hoursSince(({ account, ticket }) => dueTimeOf(account.settings, ticket)),
  until_due_date: hoursUntil(({ account, ticket }) => dueTimeOf(account.settings, ticket)),
  "custom_fields_<id>": ticketField,
  "requester.custom_fields.<key>": requesterField,
  "organization.custom_fields.<key>": organizationField,
  "not emulated": notEmulated,
} satisfies Record<DocumentedCondition, ConditionDefinition>;

const named: ReadonlyMap<string, ConditionDefinition> = new Map(Object.entries(conditions));
const patterned = [...named.values()].filter(({ pattern }) => pattern !== undefined);

/** The condition that answers for a field, or undefined for a field that Zendesk does not have. */
export function findCondition(field: string): ConditionDefinition | undefined {
  const definition = named.get(field);
  if (definition !== undefined && definition.pattern === undefined) return definition;
  return patterned.find(({ pattern }) => pattern?.test(field));
}
