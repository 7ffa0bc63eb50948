import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { countWaiting, listLeavingAutomation } from "../../application/provisioning/count-waiting.ts";
import type { Settings, Survey } from "../../domain/survey/settings.ts";
import { HelpText } from "../../ui/help-text.tsx";
import { Notice } from "../../ui/notice.tsx";
import { usePorts } from "../admin-ports.ts";
import { queryKeys } from "../queries/query-keys.ts";
import { useLanguage } from "../texts/use-language.ts";

/** Warns of the number of tickets that lose their survey where a trigger replaces an automation, and says what can be done. */
export function WaitingTickets({ saved, settings }: { saved: Settings | null; settings: Settings }) {
  return listLeavingAutomation(saved, settings).map((survey) => <Waiting key={survey.key} survey={survey} />);
}

function Waiting({ survey }: { survey: Survey }) {
  const { t } = useLanguage();
  const { reads, clock } = usePorts();
  const id = useId();
  const { data: count, error } = useQuery({
    queryKey: queryKeys.fresh("waiting", id, survey),
    queryFn: () => countWaiting({ gateway: reads, survey, nowMs: clock.now() }),
    staleTime: Infinity,
    gcTime: 0,
  });
  if (count === 0 || (count === undefined && !error)) return null;
  return (
    <Notice
      type="warning"
      title={count === undefined ? t("change.waiting.unknown") : t("change.waiting.some", { count })}
      isLive
    >
      <HelpText>{t("change.waiting.text")}</HelpText>
    </Notice>
  );
}
