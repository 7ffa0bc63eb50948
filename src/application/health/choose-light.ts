import type { AccountHealth, DispatchLight, HealthReport } from "./health-report.ts";

/**
 * The one light of the whole, first match wins:
 *
 * | what is known                                             | light     |
 * | --------------------------------------------------------- | --------- |
 * | the account, or what matters of it, could not be read      | failed    |
 * | the account is not read yet                               | loading   |
 * | nothing can go out, or it is paused                       | off, paused |
 * | the newest deliveries did not arrive, three or more       | failing   |
 * | something is wrong in the account, or the newest delivery | attention |
 * | otherwise                                                 | on        |
 */
export function chooseLight({
  account,
  deliveries,
}: Pick<HealthReport, "account" | "deliveries">): DispatchLight | "loading" | "failed" {
  if (account.value === null) return account.state === "failed" ? "failed" : "loading";
  const { light }: AccountHealth = account.value;
  if (light === "unknown") return "failed";
  if (light === "off" || light === "paused") return light;
  const severities = (deliveries.value?.findings ?? []).map(({ severity }) => severity);
  if (severities.includes("error")) return "failing";
  return severities.length > 0 ? "attention" : light;
}
