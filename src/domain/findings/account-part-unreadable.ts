import type { FindingRule } from "./finding-rule.ts";

/** What Zendesk refuses to show cannot be compared or repaired. */
export const accountPartUnreadable: FindingRule = ({ account }) =>
  account.unreadable.map(({ kind, reason }) => ({
    code: "accountPartUnreadable",
    severity: "warning",
    values: { kind, reason },
    remedy: "askForPermission",
  }));
