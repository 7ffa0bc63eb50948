import type { Account } from "../account/account.ts";
import type { Condition } from "../account/rule-records.ts";
import { seedIds } from "./seed-ids.ts";

const CATEGORY_ID = "9001";

/**
 * Puts in the rules that every new Zendesk account starts with: the automation that closes tickets 96 hours after they were
 * solved [recorded], and two of the notifying triggers, switched off here because the emulator sends no e-mail.
 */
export function seedRules(account: Account, now: string): void {
  const dates = { created_at: now, updated_at: now };
  account.automations.set(seedIds.closeAutomation, {
    id: seedIds.closeAutomation,
    url: ruleUrl(account, "automations", seedIds.closeAutomation),
    title: "Close ticket 4 days after status is set to solved",
    raw_title: "Close ticket 4 days after status is set to solved",
    active: true,
    default: true,
    position: 0,
    conditions: {
      all: [
        { field: "status", operator: "is", value: "solved" },
        { field: "SOLVED", operator: "greater_than", value: "96" },
      ],
      any: [],
    },
    actions: [{ field: "status", value: "closed" }],
    ...dates,
  });
  account.triggerCategories.set(CATEGORY_ID, {
    id: CATEGORY_ID,
    name: "Notifications",
    position: 0,
    ...dates,
  });
  const created: Condition = { field: "update_type", operator: "is", value: "Create" };
  const changed: Condition = { field: "update_type", operator: "is", value: "Change" };
  const publicComment: Condition = { field: "comment_is_public", operator: "is", value: "true" };
  const triggers = [
    { title: "Notify requester of new request", all: [created] },
    { title: "Notify requester of comment update", all: [changed, publicComment] },
  ];
  for (const [index, { title, all }] of triggers.entries()) {
    const id = seedIds.firstTrigger + index;
    account.triggers.set(id, {
      id,
      url: ruleUrl(account, "triggers", id),
      title,
      raw_title: title,
      description: null,
      category_id: CATEGORY_ID,
      active: false,
      default: true,
      position: index,
      conditions: { all, any: [] },
      actions: [
        { field: "notification_user", value: ["requester_id", title, "{{ticket.comments_formatted}}"] },
      ],
      ...dates,
    });
  }
}

function ruleUrl(account: Account, kind: string, id: number): string {
  return `https://${account.settings.subdomain}.zendesk.com/api/v2/${kind}/${id}.json`;
}
