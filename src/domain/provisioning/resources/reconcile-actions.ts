import type { Change } from "./difference.ts";
import type { RuleAction } from "./resource.ts";
import { includesTags, readTagList } from "./tag-list.ts";

/** The actions to send, and what that changes. */
export interface ReconciledActions {
  actions: RuleAction[];
  changes: Change[];
}

/** What decides which of a rule's tag actions are ours. */
export interface ActionContext {
  required: readonly RuleAction[];
  /** Every tag that the survey uses or used: an extra action may not add or remove one of them. */
  surveyTags: readonly string[];
}

/**
 * Lays the required actions over a rule's own. Exactly one survey is sent and the required tags change; `set_tags` would
 * wipe a ticket's other tags and goes; any other action that an admin added stays.
 */
export function reconcileActions(observed: readonly RuleAction[], context: ActionContext): ReconciledActions {
  const parts = [
    reconcileNotification(observed, context),
    reconcileTags("remove_tags", observed, context),
    reconcileTags("current_tags", observed, context),
    dropSetTags(observed),
  ];
  const extra = observed.filter(({ field }) => !ruledFields.includes(field));
  return {
    actions: [...parts.flatMap(({ actions }) => actions), ...extra],
    changes: parts.flatMap(({ changes }) => changes),
  };
}

const notifyingFields = ["notification_webhook", "notification_target"];
const ruledFields = [...notifyingFields, "remove_tags", "current_tags", "set_tags"];

function reconcileNotification(
  observed: readonly RuleAction[],
  { required }: ActionContext,
): ReconciledActions {
  const wanted = required.find(({ field }) => field === "notification_webhook");
  const notifications = observed.filter(({ field }) => notifyingFields.includes(field));
  if (wanted === undefined) {
    return { actions: [], changes: notifications.map((action) => describeNotification(action, null)) };
  }
  const kept = notifications.find((action) => isSameNotification(action, wanted));
  const dropped = notifications.filter((action) => action !== kept);
  const [first, ...others] = dropped;
  const changes = others.map((action) => describeNotification(action, null));
  if (kept !== undefined) {
    return { actions: [kept], changes: dropped.map((action) => describeNotification(action, null)) };
  }
  return { actions: [wanted], changes: [describeNotification(first ?? null, wanted), ...changes] };
}

function isSameNotification(one: RuleAction, other: RuleAction): boolean {
  if (one.field !== other.field) return false;
  const [oneId, oneBody] = readNotification(one);
  const [otherId, otherBody] = readNotification(other);
  return oneId === otherId && oneBody === otherBody;
}

/** The id and the body; line ends are compared as Zendesk may echo them. */
function readNotification({ value }: RuleAction): [string, string] {
  const [id = "", body = ""] = typeof value === "string" ? [value] : value;
  return [id, body.replace(/\r\n?/g, "\n").trim()];
}

function describeNotification(before: RuleAction | null, after: RuleAction | null): Change {
  const show = (action: RuleAction | null): string | null =>
    action === null ? null : readNotification(action).join(" ");
  return { path: "actions.notification_webhook", before: show(before), after: show(after) };
}

function reconcileTags(
  field: "current_tags" | "remove_tags",
  observed: readonly RuleAction[],
  { required, surveyTags }: ActionContext,
): ReconciledActions {
  const tagsOf = (actions: readonly RuleAction[]): string[] => [
    ...new Set(actions.filter((action) => action.field === field).flatMap(({ value }) => readTagList(value))),
  ];
  const wanted = tagsOf(required);
  const found = tagsOf(observed);
  const foreign = found.filter((tag) => !surveyTags.includes(tag) && !wanted.includes(tag));
  const result = [...wanted, ...foreign];
  const isSame = includesTags(found, result) && includesTags(result, found);
  if (isSame) return { actions: observed.filter((action) => action.field === field), changes: [] };
  const actions = result.length === 0 ? [] : [{ field, value: result.join(" ") }];
  const change: Change = {
    path: `actions.${field}`,
    before: found.join(" ") || null,
    after: result.join(" ") || null,
  };
  return { actions, changes: [change] };
}

function dropSetTags(observed: readonly RuleAction[]): ReconciledActions {
  const changes = observed
    .filter(({ field }) => field === "set_tags")
    .map(({ value }): Change => ({
      path: "actions.set_tags",
      before: readTagList(value).join(" "),
      after: null,
    }));
  return { actions: [], changes };
}
