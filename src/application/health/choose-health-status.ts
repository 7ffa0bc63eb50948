import type { AccountHealth, HealthStatus, HealthReport } from "./health-report.ts";

/**
 * The one status of the whole, first match wins:
 *
 * | what is known                                             | status     |
 * | --------------------------------------------------------- | --------- |
 * | the account, or what matters of it, could not be read      | failed    |
 * | the account is not read yet                               | loading   |
 * | nothing can go out, or it is paused                       | off, paused |
 * | the newest deliveries did not arrive, three or more       | failing   |
 * | something is wrong in the account, or the newest delivery | attention |
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
  const severities = (deliveries.value?.findings ?? []).map(({ severity }) => severity);
  if (severities.includes("error")) return "failing";
  return severities.length > 0 ? "attention" : status;
}
