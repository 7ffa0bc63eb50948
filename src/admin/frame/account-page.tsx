import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { defaultSurveyKey } from "../../domain/survey/default-settings.ts";
import { findSurvey } from "../../domain/survey/find-survey.ts";
import { isSetUp } from "../../domain/survey/is-set-up.ts";
import type { Finding } from "../../domain/findings/finding.ts";
import type { Settings } from "../../domain/survey/settings.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { Heading } from "../../ui/heading.tsx";
import { Stack } from "../../ui/stack.tsx";
import { usePorts } from "../admin-ports.ts";
import { queryKeys } from "../queries/query-keys.ts";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { AdoptSettingsContext } from "./adopt-settings-context.ts";
import { GateView } from "./gate-view.tsx";
import { openAccount } from "./open-account.ts";
import { OpeningView } from "./opening-view.tsx";
import { loadHomePage, loadSetupFlow } from "./screens.ts";

const SetupFlow = lazyPart(async () => (await loadSetupFlow()).SetupFlow);
const HomePage = lazyPart(async () => (await loadHomePage()).HomePage);

const nothingFound: readonly Finding[] = [];

/** The person's role and whether 2listen is set up decide which screen is shown. */
export function AccountPage() {
  const { t } = useLanguage();
  const ports = usePorts();
  // The host reports the settings as of when the page opened: what was saved since is known here only.
  const [applied, setApplied] = useState<Settings | null>(null);
  const opening = useQuery({
    queryKey: queryKeys.access,
    queryFn: () => openAccount(ports),
    staleTime: Infinity,
  });
  if (opening.error && !opening.isFetching)
    return (
      <FailureNotice doing="readAccount" failure={opening.error} onRetry={() => void opening.refetch()} />
    );
  if (!opening.data) return <OpeningView />;
  const result = opening.data;
  if (result.kind === "gate")
    return <GateView roleName={t(`gate.role.${result.role}`)} admins={result.admins} />;
  const current = applied ?? result.settings;
  const survey = findSurvey(current, defaultSurveyKey);
  if (survey && isSetUp(current)) {
    const savedFindings = applied ? nothingFound : result.findings;
    return (
      <AdoptSettingsContext.Provider value={setApplied}>
        <HomePage settings={current} survey={survey} savedFindings={savedFindings} onChanged={setApplied} />
      </AdoptSettingsContext.Provider>
    );
  }
  return (
    <Stack $gap={24}>
      <Heading as="h1" $size="lg">
        {t("title")}
      </Heading>
      <AdoptSettingsContext.Provider value={setApplied}>
        <SetupFlow settings={current} onDone={setApplied} />
      </AdoptSettingsContext.Provider>
    </Stack>
  );
}
