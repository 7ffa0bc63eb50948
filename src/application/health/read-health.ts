import type { Finding } from "../../domain/findings/finding.ts";
import type { Settings, Survey } from "../../domain/settings.ts";
import { isGatewayError } from "../ports.ts";
import type { AccountGateway } from "../ports.ts";
import type { HealthPart, HealthReport } from "./health-report.ts";
import { readAccountHealth } from "./read-account-health.ts";
import { readCoverage } from "./read-coverage.ts";
import { readDeliveriesHealth } from "./read-deliveries-health.ts";

/** What health is read with. Times are milliseconds since 1970. */
export interface HealthInput {
  gateway: AccountGateway;
  settings: Settings;
  /** Whose deliveries, coverage and waiting tickets are read. */
  survey: Survey;
  /** What in the saved settings could not be read, so that its default stands in `settings`. */
  savedFindings?: readonly Finding[];
  nowMs: number;
  /** When a day began where the admin is, today being 0 and tomorrow -1: not every day there has 24 hours. */
  dayStartMs: (daysAgo: number) => number;
  /** Null where the host does not say. */
  isTrial: boolean | null;
  /** Told whenever a part has come further. */
  onUpdate: (report: HealthReport) => void;
}

/**
 * Reads the account, then the deliveries, then the coverage: at most 40 requests (6 + 6 + 28) whatever the number of
 * tickets, as long as webhooks and rules fit a page each. A part that Zendesk refuses is `failed`, and the others stand.
 */
export async function readHealth(input: HealthInput): Promise<HealthReport> {
  let report: HealthReport = { account: loading(), deliveries: loading(), coverage: loading() };
  const update = (parts: Partial<HealthReport>): void => {
    report = { ...report, ...parts };
    input.onUpdate(report);
  };
  const account = await readPart(() => readAccountHealth(input));
  update({ account });
  const accountHealth = account.value;
  const deliveries =
    accountHealth === null || accountHealth.status === "unknown"
      ? { ...loading<never>(), state: "failed" as const, errorKind: account.errorKind ?? "forbidden" }
      : await readPart(() => readDeliveriesHealth(input, accountHealth));
  update({ deliveries });
  const coverage = await readPart(() =>
    readCoverage(input, (value) => update({ coverage: { state: "loading", value, errorKind: null } })),
  );
  update({ coverage });
  return report;
}

function loading<Value>(): HealthPart<Value> {
  return { state: "loading", value: null, errorKind: null };
}

async function readPart<Value>(read: () => Promise<Value>): Promise<HealthPart<Value>> {
  try {
    return { state: "ready", value: await read(), errorKind: null };
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    return { state: "failed", value: null, errorKind: error.kind };
  }
}
