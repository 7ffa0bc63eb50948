import { describe, expect, it } from "vitest";
import { reconcileActions } from "./reconcile-actions.ts";
import type { RuleAction } from "./resource.ts";

const notify = { field: "notification_webhook", value: ["W1", '{"a":1}'] };
const required: RuleAction[] = [
  notify,
  { field: "remove_tags", value: "reenviar" },
  { field: "current_tags", value: "enviada" },
];
const surveyTags = ["enviada", "reenviar", "nao"];

describe("a rule's actions against the required ones", () => {
  it.each<[string, RuleAction[], string[]]>([
    ["the same in another order", required.toReversed(), []],
    [
      "more tags than ours",
      [notify, required[1] ?? notify, { field: "current_tags", value: "vip enviada" }],
      [],
    ],
    ["an action of the admin's", [...required, { field: "priority", value: "low" }], []],
    ["the tag lost", required.slice(0, 2), ["actions.current_tags"]],
    ["the notification lost", required.slice(1), ["actions.notification_webhook"]],
    [
      "another body",
      [{ field: "notification_webhook", value: ["W1", "{}"] }, ...required.slice(1)],
      ["actions.notification_webhook"],
    ],
    [
      "another webhook",
      [{ field: "notification_webhook", value: ["W2", '{"a":1}'] }, ...required.slice(1)],
      ["actions.notification_webhook"],
    ],
    [
      "the survey sent twice",
      [notify, { field: "notification_target", value: ["7", "{}"] }, ...required.slice(1)],
      ["actions.notification_webhook"],
    ],
    ["all tags replaced", [...required, { field: "set_tags", value: "x" }], ["actions.set_tags"]],
    [
      "a tag of ours added that is not to be",
      [notify, required[1] ?? notify, { field: "current_tags", value: "enviada nao" }],
      ["actions.current_tags"],
    ],
  ])("%s", (_what, observed, paths) => {
    const result = reconcileActions(observed, { required, surveyTags });
    expect(result.changes.map(({ path }) => path)).toEqual(paths);
    expect(reconcileActions(result.actions, { required, surveyTags }).changes).toEqual([]);
    expect(result.actions).toContainEqual(notify);
  });

  it("keeps what an admin added", () => {
    const extra = { field: "priority", value: "low" };
    const tagged = { field: "current_tags", value: "vip" };
    expect(reconcileActions([extra, tagged], { required, surveyTags }).actions).toEqual([
      notify,
      { field: "remove_tags", value: "reenviar" },
      { field: "current_tags", value: "enviada vip" },
      extra,
    ]);
  });
});
