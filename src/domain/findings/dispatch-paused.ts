import type { RouteMatch } from "../resources/match-route.ts";
import type { FindingRule } from "./finding-rule.ts";

/** The rule that sends surveys stands in the account, switched off. */
export const dispatchPaused: FindingRule = ({ matches }) =>
  matches.filter(isPaused).map(({ rules }) => ({
    code: "dispatchPaused",
    severity: "warning",
    values: { title: rules.dispatch.keeper?.title ?? "" },
    remedy: "resume",
  }));

function isPaused({ rules }: RouteMatch): boolean {
  const { keeper, surplus } = rules.dispatch;
  return keeper !== null && !keeper.isActive && !surplus.some(({ rule }) => rule.isActive);
}
