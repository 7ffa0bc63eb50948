import { useCallback, useEffect, useRef, useState } from "react";
import type { HealthReport } from "../../application/health/health-report.ts";
import { readHealth } from "../../application/health/read-health.ts";
import type { Finding } from "../../domain/findings/finding.ts";
import type { Settings, Survey } from "../../domain/settings.ts";
import type { AdminPorts } from "../admin-ports.ts";
import { dayOf, daysBefore, startOfDay } from "../shared/zone-day.ts";
import { useLanguage } from "../texts/use-language.ts";

/** The health report as far as it has come in, and a way to read it anew. */
export interface HealthControl {
  report: HealthReport;
  refresh: () => void;
}

const nothingYet: HealthReport = {
  account: { state: "loading", value: null, errorKind: null },
  deliveries: { state: "loading", value: null, errorKind: null },
  coverage: { state: "loading", value: null, errorKind: null },
};

/** Reads the health when the page opens and when asked to; what came before stays until the new part is there. */
export function useHealth(
  ports: AdminPorts,
  of: { settings: Settings; survey: Survey; savedFindings: readonly Finding[] },
): HealthControl {
  const { settings, survey, savedFindings } = of;
  const { gateway, clock, isTrial } = ports;
  const { timeZone } = useLanguage();
  const [report, setReport] = useState(nothingYet);
  const [bug, setBug] = useState<{ error: unknown } | null>(null);
  const latest = useRef(0);
  const refresh = useCallback(() => {
    const turn = ++latest.current;
    const whenLatest = (work: () => void) => {
      if (latest.current === turn) work();
    };
    const now = clock.now();
    readHealth({
      gateway,
      settings,
      survey,
      savedFindings,
      nowMs: now,
      dayStartMs: (daysAgo) => startOfDay(daysBefore(dayOf(now, timeZone), daysAgo), timeZone),
      isTrial,
      onUpdate: (next) => whenLatest(() => setReport((current) => keepOlder(next, current))),
    }).catch((error: unknown) => whenLatest(() => setBug({ error })));
  }, [gateway, clock, isTrial, settings, survey, savedFindings, timeZone]);
  useEffect(() => {
    refresh();
    const turns = latest;
    return () => {
      turns.current += 1;
    };
  }, [refresh]);
  if (bug) throw bug.error;
  return { report, refresh };
}

/** Parts that are still to come keep what was known before, so that nothing jumps. */
function keepOlder(next: HealthReport, current: HealthReport): HealthReport {
  return {
    account:
      next.account.state === "loading" ? { ...next.account, value: current.account.value } : next.account,
    deliveries:
      next.deliveries.state === "loading"
        ? { ...next.deliveries, value: current.deliveries.value }
        : next.deliveries,
    coverage: isBehind(next, current) ? { ...next.coverage, value: current.coverage.value } : next.coverage,
  };
}

function isBehind(next: HealthReport, current: HealthReport): boolean {
  const days = next.coverage.value?.length ?? 0;
  return next.coverage.state === "loading" && days < (current.coverage.value?.length ?? 0);
}
