import type { AccountHealth, HealthStatus, HealthReport } from "./health-report.ts";

/**
 * The one status of the whole, first match wins:
 *
 * | what is known                                             | status     |
 * | --------------------------------------------------------- | --------- |
 * | the account, or what matters of it, could not be read      | failed    |
 * | the account is not read yet                               | loading   |
 * | nothing can go out, or it is paused                       | off, paused |
 * | the deliveries are not read yet                           | loading   |
 * | the deliveries could not be read                          | unproven  |
 * | a large share of the newest deliveries did not arrive     | failing   |
 * | something is wrong in the account, or with some deliveries | attention |
 * | otherwise                                                 | on        |
 */
export function chooseHealthStatus({
  account,
  deliveries,
}: Pick<HealthReport, "account" | "deliveries">): HealthStatus | "loading" | "failed" {
  if (account.value === null) return account.state === "failed" ? "failed" : "loading";
  const { status }: AccountHealth = account.value;
  if (status === "unknown") return "failed";
  if (status === "off" || status === "paused") return status;
  if (deliveries.state === "failed") return "unproven";
  if (deliveries.value === null) return "loading";
  const severities = deliveries.value.findings.map(({ severity }) => severity);
  if (severities.includes("error")) return "failing";
  return severities.includes("warning") ? "attention" : status;
}
