import { skipToken, type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { HealthInput } from "../../application/health/health-input.ts";
import type {
  AccountHealth,
  CoverageDay,
  DeliveriesHealth,
  HealthPart,
  HealthReport,
} from "../../application/health/health-report.ts";
import { readAccountHealth } from "../../application/health/read-account-health.ts";
import { readCoverage } from "../../application/health/read-coverage.ts";
import { readDeliveriesHealth } from "../../application/health/read-deliveries-health.ts";
import type { StepFailure } from "../../application/provisioning/step-outcome.ts";
import type { Finding } from "../../domain/findings/finding.ts";
import type { Settings, Survey } from "../../domain/survey/settings.ts";
import { usePorts } from "../admin-ports.ts";
import { queryKeys } from "../queries/query-keys.ts";
import { refetchAccount } from "../queries/refetch-account.ts";
import { dayOf, daysBefore, startOfDay } from "../shared/zone-day.ts";
import { useLanguage } from "../texts/use-language.ts";

/** The parts of the health report read so far, and a function that reads it again. */
export interface HealthControl {
  report: HealthReport;
  refresh: () => void;
}

/** Whose health is read. */
interface HealthSubject {
  settings: Settings;
  survey: Survey;
  /** The saved values that could not be read. */
  savedFindings: readonly Finding[];
}

/**
 * Reads the account, then the deliveries, then the coverage: at most 40 requests (6 + 6 + 28) for any number of tickets, up to
 * two hundred deliveries a week; one more for each further hundred, up to sixty. None for what was read within the last minute. A part that Zendesk refuses is `failed`; the other parts are still shown.
 */
export function useHealth(subject: HealthSubject): HealthControl {
  const queryClient = useQueryClient();
  const makeInput = useHealthInput(subject);
  const account = useQuery({
    queryKey: queryKeys.accountHealth(subject),
    queryFn: () => readAccountHealth(makeInput()),
  });
  const known = account.isRefetchError || account.data?.status === "unknown" ? undefined : account.data;
  const [deliveriesRead, setDeliveriesRead] = useState(0);
  const deliveries = useQuery({
    queryKey: queryKeys.deliveries(subject.survey),
    queryFn: known ? () => readDeliveriesHealth(makeInput(), known, setDeliveriesRead) : skipToken,
    enabled: !account.isFetching,
  });
  const isAccountSettled = !account.isFetching && (known === undefined || !isUnderWay(deliveries));
  const coverage = useCoverage(makeInput, isAccountSettled);
  return {
    report: {
      account: describePart(account),
      deliveries: describeDeliveries(account, deliveries),
      deliveriesRead,
      coverage: describePart(coverage),
    },
    refresh: () => void refetchAccount(queryClient),
  };
}

/** Days are loaded one by one; an earlier reading stays on the screen until the new one is complete. */
function useCoverage(makeInput: () => HealthInput, isEnabled: boolean): UseQueryResult<CoverageDay[]> {
  const queryClient = useQueryClient();
  const { survey, dayStartMs } = makeInput();
  const queryKey = queryKeys.coverage(survey, dayStartMs(0));
  return useQuery({
    queryKey,
    queryFn: ({ signal }) => {
      const shown = queryClient.getQueryData<CoverageDay[]>(queryKey)?.length ?? 0;
      return readCoverage(makeInput(), (days) => {
        signal.throwIfAborted();
        if (days.length > shown) queryClient.setQueryData(queryKey, days);
      });
    },
    enabled: isEnabled,
  });
}

/** The input of a health reading, as of its start. */
function useHealthInput(subject: HealthSubject): () => HealthInput {
  const { reads, clock, isTrial } = usePorts();
  const { timeZone } = useLanguage();
  return () => {
    const now = clock.now();
    return {
      gateway: reads,
      ...subject,
      nowMs: now,
      dayStartMs: (daysAgo) => startOfDay(daysBefore(dayOf(now, timeZone), daysAgo), timeZone),
      isTrial,
    };
  };
}

const isUnderWay = ({ isFetching, isPending }: UseQueryResult): boolean => isFetching || isPending;

/** A failed reading makes the status unknown, whatever was known before; while a reading runs, the former status stays. */
function describePart<Value>(reading: UseQueryResult<Value>): HealthPart<Value> {
  const { data, error } = reading;
  if (error && !reading.isFetching) return { state: "failed", value: null, failure: error };
  const state = isUnderWay(reading) ? "loading" : "ready";
  return { state, value: data ?? null, failure: null };
}

/** Webhooks that may not be listed have no log to read. */
const webhooksForbidden: StepFailure = { kind: "forbidden", status: 0, method: "", path: "", detail: "" };

/** Without the account nothing is known of its webhook, and so of what the webhook delivered. */
function describeDeliveries(
  account: UseQueryResult<AccountHealth>,
  deliveries: UseQueryResult<DeliveriesHealth>,
): HealthPart<DeliveriesHealth> {
  if (account.isFetching) return { state: "loading", value: deliveries.data ?? null, failure: null };
  if (account.error) return { state: "failed", value: null, failure: account.error };
  if (account.data?.status === "unknown") return { state: "failed", value: null, failure: webhooksForbidden };
  return describePart(deliveries);
}
