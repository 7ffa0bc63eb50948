/**
 * What nobody could confirm about Zendesk, each as a switch: the one place where an assumption is chosen. The table in
 * `emulator/README.md` says which fact each assumes. Tests run with both positions of the switches that touch them.
 */
export interface Assumptions {
  /** Placeholder values in a JSON webhook body are escaped for a JSON string (`"` → `\"`). */
  jsonEscapesPlaceholderValues: boolean;
  /** A change made by REST while the ticket is open in a form updates the form's tags as well. */
  restTagChangeReachesOpenForm: boolean;
  /** `PUT /api/v2/apps/installations/{id}` passes when an app's page asks for it through `client.request`. */
  settingsWritableFromApp: boolean;
  /** A trigger fires at most once per ticket update. */
  triggerFiresOncePerUpdate: boolean;
  /** `DELETE /api/v2/webhooks/{id}` is refused while a rule still names the webhook. */
  webhookInUseCannotBeDeleted: boolean;
  /** `PUT /api/v2/tickets/{id}` honours `additional_tags` and `remove_tags` (documented for update_many only). */
  singleTicketUpdateTakesTagDeltas: boolean;
  /** How long a webhook's receiver may take to answer: 12 s or 10 s, as two projects' code has it. In real time. */
  webhookTimeoutSeconds: number;
  /** `{{ticket.tags}}` in a webhook body shows the tags after the rule's own tag actions. */
  webhookBodySeesTagsAfterActions: boolean;
  /** `DELETE /api/v2/tickets/{id}/tags` answers 200 with the tags left (else 204 with no body). */
  tagDeleteAnswersWithTags: boolean;
  /** The webhook test answers `{"response":{"status_code":0,…}}` for an unreachable host (else 422 with an error body). */
  webhookTestAnswersForUnreachableHost: boolean;
  /** The audit's `via.source.rel` for a change made by an automation; `automation` is documented ("Via object reference"), but not recorded. */
  automationAuditRel: "automation" | "rule";
  /** `currentUser.role` of an Enterprise custom role: plain `agent`, the role's id, or its name. */
  customRoleInCurrentUser: "agent" | "id" | "name";
  /**
   * Which permissions on rules and webhooks a custom role's `configuration` has: `manage_automations` and `manage_triggers` are
   * documented, but missing from recordings; `manage_webhooks` has no public source. `none`, `documented` or all three of them.
   */
  customRoleRuleKeys: "all" | "documented" | "none";
  /** `client.get` of what lies beneath something empty is an error: `ticket.assignee.user.id` of an unassigned ticket. */
  pathBeneathNothingFails: boolean;
  /** An app that does not answer the `ticket.save` hook within 30 s blocks the save (else lets it pass). */
  unansweredSaveHookBlocks: boolean;
  /** `client.request` waits and asks again after a 429 unless the app says `autoRetry: false`. */
  requestRetriesAfter429: boolean;
  /** With `httpCompleteResponse: true` the response carries `responseHeaders`. */
  completeResponseCarriesHeaders: boolean;
  /** `GET /api/v2/users/me` takes a wrong token for none and shows the anonymous user, as recorded in 2023; a later probe met 401. */
  wrongTokenIsAnonymous: boolean;
  /** For how long after its last change a ticket is missing from search; Zendesk says "minutes" and names no number. */
  searchIndexLagSeconds: number;
  /** An automation without a condition on status, type, group, assignee or requester is refused: documented, while live accounts take one [recorded]. */
  automationsNeedTicketCondition: boolean;
  /** How often a job's status is read as `working`, with `results: null`, before it is done; recordings have several such replies. */
  jobPollsUntilDone: number;
  /** How audits write a custom status's id: as a text, like other ids, or as the number of the reference's example. */
  customStatusIdInAudits: "number" | "text";
  /** Automations have conditions and actions on fields of requesters and organizations, and `requester_role`, as triggers have [recorded]. */
  automationsTakeOwnerFields: boolean;
  /** A rule on a field of users or organizations that the account does not have is refused. */
  ruleFieldsMustExist: boolean;
  /** What an action may set a date field of a user to: dates and days from today, dates alone, or nothing at all (422). */
  dateActionValues: "absolute" | "none" | "relative";
  /** What schedules answer where the account's plan has none. */
  missingSchedulesStatus: number;
  /** Triggers and automations run on the tickets of AI agents' conversations: looked for, and found nowhere. */
  rulesRunOnAiAgentTickets: boolean;
}

export const defaultAssumptions: Assumptions = {
  jsonEscapesPlaceholderValues: true,
  restTagChangeReachesOpenForm: true,
  settingsWritableFromApp: true,
  triggerFiresOncePerUpdate: true,
  webhookInUseCannotBeDeleted: false,
  singleTicketUpdateTakesTagDeltas: false,
  webhookTimeoutSeconds: 12,
  webhookBodySeesTagsAfterActions: true,
  tagDeleteAnswersWithTags: true,
  webhookTestAnswersForUnreachableHost: true,
  automationAuditRel: "automation",
  customRoleInCurrentUser: "id",
  customRoleRuleKeys: "all",
  pathBeneathNothingFails: true,
  unansweredSaveHookBlocks: true,
  requestRetriesAfter429: true,
  completeResponseCarriesHeaders: true,
  wrongTokenIsAnonymous: true,
  searchIndexLagSeconds: 0,
  automationsNeedTicketCondition: false,
  jobPollsUntilDone: 0,
  customStatusIdInAudits: "text",
  automationsTakeOwnerFields: true,
  ruleFieldsMustExist: true,
  dateActionValues: "relative",
  missingSchedulesStatus: 404,
  rulesRunOnAiAgentTickets: true,
};
