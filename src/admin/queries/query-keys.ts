import type { Survey } from "../../domain/survey/settings.ts";

/**
 * The names under which readings are kept. All that a plan can change begins with `account`, so that one call marks it as out
 * of date.
 */
export const queryKeys = {
  access: ["access"] as const,
  account: ["account"] as const,
  allAccountHealth: ["account", "health"] as const,
  accountHealth: (subject: object) => ["account", "health", subject] as const,
  deliveries: (survey: Survey) => ["account", "deliveries", survey] as const,
  coverage: (survey: Survey, dayStartMs: number) => ["account", "coverage", survey, dayStartMs] as const,
  /** Whether failures are settled, as of a reading of the deliveries. */
  skipReasons: (asOf: object, ticketIds: readonly number[]) =>
    ["account", "skipReasons", asOf, ticketIds] as const,
  deliveryDetail: (webhookId: string, invocationId: string) => ["delivery", webhookId, invocationId] as const,
  choices: (kind: "brand" | "group" | "form") => ["choices", kind] as const,
  sampleTicket: ["sampleTicket"] as const,
  /** Read afresh by everything that decides on a change: `id` is of the screen that asks. */
  fresh: (what: string, id: string, ...basis: readonly unknown[]) => ["fresh", what, id, ...basis] as const,
};
