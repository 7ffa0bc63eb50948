import type { FindingRule } from "./finding-rule.ts";

/** Zendesk's own satisfaction survey is on: customers may be asked twice. */
export const nativeCsatActive: FindingRule = ({ account, hasNativeCsat }) => {
  const offering = [...account.automations, ...account.triggers].find(
    ({ isActive, actions }) =>
      isActive && actions.some(({ field, value }) => field === "satisfaction_score" && value === "offered"),
  );
  if (offering === undefined && hasNativeCsat !== true) return [];
  const values = { title: offering?.title ?? "" };
  return [{ code: "nativeCsatActive", severity: "warning", values, remedy: "switchOffNativeCsat" }];
};
