import { styled } from "styled-components";
import type { DeliveriesHealth } from "../../../application/health/health-report.ts";
import { hourMs } from "../../../domain/ticket-status/hour-ms.ts";
import type { Route } from "../../../domain/settings.ts";
import { createMomentFormat } from "../../../ui/texts/format-moment.ts";
import { usePorts } from "../admin-ports.ts";
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

/** How surveys are sent, and when the last one was. */
export function DispatchFacts({ route, deliveries }: { route: Route; deliveries: DeliveriesHealth | null }) {
  const { t, locale, timeZone } = useLanguage();
  const { nowMs } = usePorts();
  const format = createMomentFormat(locale, timeZone, "{day}, {time}");
  const { kind, delayHours } = route.rule;
  const last = deliveries?.lastDispatchMs ?? null;
  return (
    <Facts>
      <dt>{t("overview.nextRun")}</dt>
      <dd>
        {kind === "trigger" ? t("overview.triggerRule") : t("overview.automationRule", { count: delayHours })}
      </dd>
      {kind === "automation" ? (
        <>
          <dt>{t("overview.lastRun")}</dt>
          <dd>{t("overview.lastRunAfter", { time: format.time(nowMs() - hourMs) })}</dd>
        </>
      ) : null}
      {deliveries ? (
        <>
          <dt>{t("overview.lastDispatch")}</dt>
          <dd>{last === null ? t("overview.lastDispatchNone") : format.moment(last, nowMs())}</dd>
        </>
      ) : null}
    </Facts>
  );
}
