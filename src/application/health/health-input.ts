import type { Finding } from "../../domain/findings/finding.ts";
import type { Settings, Survey } from "../../domain/survey/settings.ts";
import type { AccountGateway } from "../ports/account-gateway.ts";

/** What health is read with. Times are milliseconds since 1970. */
export interface HealthInput {
  gateway: AccountGateway;
  settings: Settings;
  /** Whose deliveries, coverage and waiting tickets are read. */
  survey: Survey;
  /** The saved values that could not be read; `settings` holds the default for each. */
  savedFindings?: readonly Finding[];
  nowMs: number;
  /** When a day began where the admin is, today being 0 and tomorrow -1: not every day there has 24 hours. */
  dayStartMs: (daysAgo: number) => number;
  /** Null where the host does not say. */
  isTrial: boolean | null;
}
