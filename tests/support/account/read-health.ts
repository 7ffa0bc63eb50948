import type { HealthInput } from "../../../src/application/health/health-input.ts";
import type {
  AccountHealth,
  CoverageDay,
  DeliveriesHealth,
} from "../../../src/application/health/health-report.ts";
import { readAccountHealth } from "../../../src/application/health/read-account-health.ts";
import { readCoverage } from "../../../src/application/health/read-coverage.ts";
import { readDeliveriesHealth } from "../../../src/application/health/read-deliveries-health.ts";

/** Everything that the overview shows. */
export interface WholeHealth {
  account: AccountHealth;
  deliveries: DeliveriesHealth;
  coverage: CoverageDay[];
  /** The number of days of the coverage reported at each step. */
  daysTold: number[];
}

/** Reads the overview's three parts one after the other, as the admin page does. */
export async function readHealth(input: HealthInput): Promise<WholeHealth> {
  const daysTold: number[] = [];
  const account = await readAccountHealth(input);
  const deliveries = await readDeliveriesHealth(input, account);
  const coverage = await readCoverage(input, (days) => daysTold.push(days.length));
  return { account, deliveries, coverage, daysTold };
}
