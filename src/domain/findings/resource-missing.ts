import type { RouteMatch } from "../resources/match-route.ts";
import type { FindingRule } from "./finding-rule.ts";

/** A part of ours that resending or follow-ups need is gone. */
export const resourceMissing: FindingRule = ({ matches }) =>
  matches.flatMap((match) =>
    listMissing(match).map(({ role, kind }) => ({
      code: "resourceMissing",
      severity: role === "webhook" ? "error" : "warning",
      values: { role, kind },
      remedy: "repair",
    })),
  );

function listMissing({ webhooks, rules }: RouteMatch): { role: string; kind: string }[] {
  const roles = (["resend", "followUp"] as const).filter((role) => rules[role].keeper === null);
  const triggers = roles.map((role) => ({ role, kind: "trigger" }));
  return webhooks.keeper === null ? [{ role: "webhook", kind: "webhook" }, ...triggers] : triggers;
}
