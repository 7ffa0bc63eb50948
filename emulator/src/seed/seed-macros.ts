import type { Account } from "../account/account.ts";
import type { Action } from "../account/rule-records.ts";
import { seedIds } from "./seed-ids.ts";

const macros: { title: string; actions: Action[] }[] = [
  {
    title: "Take it!",
    actions: [
      { field: "status", value: "open" },
      { field: "assignee_id", value: "current_user" },
    ],
  },
  {
    title: "Customer not responding",
    actions: [
      { field: "status", value: "pending" },
      {
        field: "comment_value",
        value:
          "Hello {{ticket.requester.first_name}}. Our agent {{current_user.name}} has tried to contact you about this request but we haven't heard back from you yet.",
      },
      { field: "comment_mode_is_public", value: "true" },
    ],
  },
];

/** Puts two macros in the account, such as a new one of Zendesk's has. */
export function seedMacros(account: Account, now: string): void {
  for (const [index, { title, actions }] of macros.entries()) {
    const id = seedIds.firstMacro + index;
    account.macros.set(id, {
      id,
      title,
      raw_title: title,
      description: null,
      active: true,
      default: true,
      position: index + 1,
      restriction: null,
      actions,
      created_at: now,
      updated_at: now,
    });
  }
}
