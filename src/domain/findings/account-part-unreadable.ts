import type { ObservedAccount } from "../provisioning/resources/observed-account.ts";
import type { Finding, Severity } from "./finding.ts";
import type { FindingRule } from "./finding-rule.ts";

/** What Zendesk refuses to show cannot be compared or repaired. */
export const accountPartUnreadable: FindingRule = ({ account }) => listUnreadableParts(account, "warning");

/** A finding for each part of the account that could not be read. */
export function listUnreadableParts(account: ObservedAccount, severity: Severity): Finding[] {
  return account.unreadable.map(({ kind, reason }) => ({
    code: "accountPartUnreadable",
    severity,
    values: { kind, reason },
    remedy: "askForPermission",
  }));
}
