import type { ReactNode } from "react";
import { styled } from "styled-components";
import { chooseHealthStatus } from "../../application/health/choose-health-status.ts";
import type { HealthReport } from "../../application/health/health-report.ts";
import { hourMs } from "../../domain/status/ticket-status/hour-ms.ts";
import type { Survey } from "../../domain/survey/settings.ts";
import { createMomentFormat } from "../../ui/texts/format-moment.ts";
import { usePorts } from "../admin-ports.ts";
import type { AdminLanguage } from "../texts/admin-texts.ts";
import { useLanguage } from "../texts/use-language.ts";

const Facts = styled.dl`
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 4px 16px;
  margin: 0;
  dt {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
  dd {
    margin: 0;
  }
`;

/** Reserves the line, so that nothing moves when its value arrives. */
const stillToCome = "…";

/** How surveys are sent, when the rule runs, the number of waiting tickets, and when the last survey was sent. */
export function DispatchFacts({ survey, report }: { survey: Survey; report: HealthReport }) {
  const { t, locale, timeZone } = useLanguage();
  const { clock } = usePorts();
  const format = createMomentFormat(locale, timeZone, "{day}, {time}");
  const { kind, delayHours, inBusinessHours } = survey.rule;
  const healthStatus = chooseHealthStatus(report);
  const runs = kind === "automation" && healthStatus !== "off" && healthStatus !== "paused";
  const { account, deliveries } = report;
  const waiting = account.value?.waitingCount ?? null;
  const isWaitingNotKnown = account.value?.notKnown.includes("waitingCount") ?? false;
  const last = deliveries.value?.lastDispatchMs ?? null;
  // Zendesk runs automations at some point of each hour: the one of the past hour is over, the one of this hour may be.
  const hourStart = Math.floor(clock.now() / hourMs) * hourMs;
  return (
    <Facts>
      <Fact name={t("overview.rule")}>
        {kind === "trigger"
          ? t("overview.triggerRule")
          : t(inBusinessHours ? "overview.businessRule" : "overview.automationRule", { count: delayHours })}
      </Fact>
      {runs ? (
        <Fact name={t("overview.runs")}>
          {t("overview.runsText", {
            last: format.time(hourStart - hourMs),
            next: format.time(hourStart + 2 * hourMs),
          })}
        </Fact>
      ) : null}
      {runs && (waiting !== null || isWaitingNotKnown || account.state === "loading") ? (
        <Fact name={t("overview.waiting")}>
          {isWaitingNotKnown ? t("overview.waitingNotKnown") : describeWaiting(t, waiting)}
        </Fact>
      ) : null}
      {deliveries.state === "failed" ? null : (
        <Fact name={t("overview.lastDispatch")}>
          {deliveries.value === null
            ? stillToCome
            : last === null
              ? t("overview.lastDispatchNone")
              : format.moment(last, clock.now())}
        </Fact>
      )}
    </Facts>
  );
}

function describeWaiting(t: AdminLanguage["t"], count: number | null): string {
  if (count === null) return stillToCome;
  return count === 0 ? t("overview.waitingNone") : t("overview.waitingSome", { count });
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
