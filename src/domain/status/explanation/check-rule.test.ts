import { describe, expect, it } from "vitest";
import { aSurvey } from "../../../../tests/support/account/a-survey.ts";
import { aTicket, updatedAtMs } from "../../../../tests/support/account/a-ticket.ts";
import { dispatchConditions } from "../../provisioning/resources/wanted-conditions.ts";
import type { ObservedRule } from "../../provisioning/resources/observed-account.ts";
import type { TicketSnapshot } from "../ticket-snapshot.ts";
import { checkCondition } from "./check-condition.ts";
import { checkRule } from "./check-rule.ts";
import type { CheckOutcome } from "./condition-check.ts";
import { findDispatchRule, findResendRule } from "./find-dispatch-rule.ts";

const hour = 3_600_000;
const { tags } = aSurvey();

describe("a condition, judged for a solved ticket one hour after its last update", () => {
  it.each<[string, string, string, CheckOutcome, Partial<TicketSnapshot>?]>([
    ["status", "is", "solved", "pass"],
    ["status", "is", "open", "fail"],
    ["status", "is_not", "open", "pass"],
    ["status", "less_than", "solved", "fail"],
    ["status", "less_than", "closed", "pass"],
    ["status", "greater_than", "pending", "pass"],
    ["status", "value", "solved", "pass"],
    ["status", "changed", "", "unknown"],
    ["current_tags", "includes", "vip novo", "pass", { tags: ["novo"] }],
    ["current_tags", "includes", "vip", "fail"],
    ["current_tags", "not_includes", "vip novo", "fail", { tags: ["novo"] }],
    ["current_tags", "not_includes", "vip", "pass"],
    ["ticket_is_public", "is", "public", "pass"],
    ["ticket_is_public", "is", "private", "fail"],
    ["ticket_is_public", "is", "public", "unknown", { hasPublicComment: null }],
    ["updated_at", "greater_than", "2", "fail"],
    ["updated_at", "greater_than", "1", "pass"],
    ["updated_at", "less_than", "2", "pass"],
    ["updated_at", "is", "1", "unknown"],
    ["updated_at", "greater_than_business_hours", "1", "unknown"],
    ["updated_at", "greater_than", "2", "unknown", { updatedAtMs: null }],
    ["SOLVED", "less_than", "72", "pass"],
    ["SOLVED", "less_than", "1", "fail"],
    ["SOLVED", "less_than", "72", "unknown", { solvedAtMs: null }],
    ["brand_id", "is", "1", "pass"],
    ["group_id", "is_not", "2", "fail"],
    ["group_id", "is", "2", "fail", { groupId: "" }],
    ["ticket_form_id", "is", "3", "unknown", { formId: null }],
    ["via_id", "is", "4", "pass"],
    ["via_id", "is", "4", "unknown", { channel: "a_channel_of_tomorrow" }],
    ["priority", "is", "high", "unknown"],
    ["toString", "is", "", "unknown"],
  ])("%s %s %s: %s", (field, operator, value, outcome, ticket) => {
    const check = checkCondition({ field, operator, value }, aTicket(ticket), updatedAtMs + hour);
    expect(check.outcome).toBe(outcome);
  });

  it("names the tags that decided it", () => {
    const condition = { field: "current_tags", operator: "not_includes", value: "spam closed_by_merge" };
    expect(checkCondition(condition, aTicket({ tags: ["spam", "vip"] }), updatedAtMs).observed).toEqual({
      kind: "tags",
      tags: ["spam"],
    });
  });
});

describe("a rule's check-list", () => {
  it("has a line for each condition, and one for the any block", () => {
    const survey = aSurvey({ scope: { brandIds: ["1", "9"] } });
    const checks = checkRule(dispatchConditions(survey), aTicket(), updatedAtMs + 3 * hour);
    expect(checks.map(({ outcome }) => outcome)).toEqual(Array(7).fill("pass"));
    expect(checks.at(-1)).toMatchObject({
      kind: "anyOf",
      checks: [{ outcome: "pass" }, { outcome: "fail" }],
    });
  });

  it("agrees with the status: all pass exactly when a survey is due", () => {
    const checks = checkRule(
      dispatchConditions(aSurvey()),
      aTicket({ tags: [tags.optOut] }),
      updatedAtMs + 3 * hour,
    );
    expect(checks.filter(({ outcome }) => outcome !== "pass")).toMatchObject([
      { condition: { value: tags.optOut }, observed: { tags: [tags.optOut] } },
    ]);
  });

  it.each<[CheckOutcome, TicketSnapshot["brandId"]]>([
    ["fail", "7"],
    ["unknown", null],
  ])("says %s of an any block for brand %s", (outcome, brandId) => {
    const survey = aSurvey({ scope: { brandIds: ["1", "9"] } });
    expect(checkRule(dispatchConditions(survey), aTicket({ brandId }), updatedAtMs).at(-1)?.outcome).toBe(
      outcome,
    );
  });
});

describe("the rule that would send a survey", () => {
  const aRule = (rule: Partial<ObservedRule>): ObservedRule => ({
    kind: "automation",
    id: "1",
    title: "",
    description: "",
    isActive: true,
    position: 1,
    conditions: { all: [], any: [] },
    actions: [
      { field: "notification_webhook", value: ["01H", "{}"] },
      { field: "current_tags", value: tags.dispatch },
    ],
    createdAt: "",
    updatedAt: "",
    ...rule,
  });
  const resend = aRule({
    id: "9",
    kind: "trigger",
    conditions: { all: [{ field: "current_tags", operator: "includes", value: tags.resend }], any: [] },
  });

  it("notifies and adds the dispatch tag, and is on", () => {
    const tagger = aRule({ id: "2", actions: [{ field: "current_tags", value: tags.dispatch }] });
    const rules = [tagger, aRule({ id: "3", isActive: false }), resend, aRule({ id: "4" })];
    expect(findDispatchRule(rules, tags)?.id).toBe("4");
    expect(findDispatchRule(rules.slice(0, 3), tags)?.id).toBe("3");
    expect(findDispatchRule([tagger, resend], tags)).toBeNull();
  });

  it("is distinguished from the resend rule, which waits for the resend tag", () => {
    expect(findResendRule([aRule({}), resend], tags)?.id).toBe("9");
    expect(findResendRule([aRule({})], tags)).toBeNull();
  });
});
