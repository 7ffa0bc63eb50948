import type { Account } from "../account/account.ts";
import type { Condition } from "../account/rule-records.ts";
import { seedIds } from "./seed-ids.ts";

const unsolved: Condition = { field: "status", operator: "less_than", value: "solved" };

/** The views that every new Zendesk account starts with [recorded]. */
const views: { title: string; all: Condition[]; groupBy: string | null }[] = [
  {
    title: "Your unsolved tickets",
    all: [unsolved, { field: "assignee_id", operator: "is", value: "current_user" }],
    groupBy: "status",
  },
  {
    title: "Unassigned tickets",
    all: [unsolved, { field: "assignee_id", operator: "is", value: "" }],
    groupBy: null,
  },
  { title: "All unsolved tickets", all: [unsolved], groupBy: "assignee" },
  {
    title: "Recently updated tickets",
    all: [
      { field: "updated_at", operator: "less_than", value: "24" },
      { field: "status", operator: "less_than", value: "closed" },
    ],
    groupBy: "status",
  },
  {
    title: "Pending tickets",
    all: [{ field: "status", operator: "is", value: "pending" }],
    groupBy: "updated",
  },
  {
    title: "Recently solved tickets",
    all: [{ field: "status", operator: "is", value: "solved" }],
    groupBy: "assignee",
  },
  {
    title: "Unsolved tickets in your groups",
    all: [unsolved, { field: "group_id", operator: "is", value: "current_groups" }],
    groupBy: "group",
  },
];

/** Puts them in the account. */
export function seedViews(account: Account, now: string): void {
  for (const [index, { title, all, groupBy }] of views.entries()) {
    const id = seedIds.firstView + index;
    account.views.set(id, {
      id,
      title,
      raw_title: title,
      description: null,
      active: true,
      default: false,
      position: index + 1,
      restriction: null,
      conditions: { all, any: [] },
      output: {
        columns: ["description", "requester", "created", "priority", "assignee"],
        group_by: groupBy,
        group_order: "asc",
        sort_by: "nice_id",
        sort_order: "desc",
      },
      created_at: now,
      updated_at: now,
    });
  }
}
