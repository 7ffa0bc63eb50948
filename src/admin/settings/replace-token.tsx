import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import { replaceToken, type TokenReplacementResult } from "../../application/provisioning/replace-token.ts";
import type { Settings, Survey } from "../../domain/settings.ts";
import { checkToken } from "../../domain/validation/check-token.ts";
import { Notice } from "../../ui/notice.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { usePorts } from "../admin-ports.ts";
import { describeProblem } from "../forms/describe-problem.ts";
import { StepList } from "../plan/step-list.tsx";
import { progressOf } from "../plan/steps-progress.ts";
import { ConnectionOutcome } from "../setup/connection-test.tsx";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useTask } from "../shared/use-task.ts";
import { useLanguage } from "../texts/use-language.ts";

/** A new token is tested first, and swapped in only when 2listen takes it. */
export function ReplaceToken({ settings, survey }: { settings: Settings; survey: Survey }) {
  const { t } = useLanguage();
  const { gateway, installationId, user } = usePorts();
  const { state, run } = useTask<TokenReplacementResult>();
  const [token, setToken] = useState("");
  const [showsErrors, setShowsErrors] = useState(false);
  const checked = checkToken(token);
  const start = async () => {
    setShowsErrors(!checked.ok);
    if (!checked.ok) return;
    const respondent = { name: user.name, email: user.email };
    const result = await run(() =>
      replaceToken({ gateway, settings, survey, installationId, newToken: checked.value, respondent }),
    );
    if (result?.report?.isComplete) setToken("");
  };
  return (
    <Stack>
      <HelpText>{t("change.token.text")}</HelpText>
      <TextField
        label={t("change.token.field")}
        type="password"
        autoComplete="new-password"
        value={token}
        error={showsErrors ? describeProblem(t, checked) : null}
        onChange={setToken}
      />
      <HelpText>{t("connection.testNote", { email: user.email })}</HelpText>
      <div>
        <Button disabled={state.phase === "busy"} onClick={() => void start()}>
          {t(state.phase === "busy" ? "connection.testing" : "change.token.test")}
        </Button>
      </div>
      {state.phase === "failed" ? <FailureNotice doing="testConnection" failure={state.failure} /> : null}
      {state.phase === "done" ? <Replaced result={state.result} /> : null}
    </Stack>
  );
}

function Replaced({ result }: { result: TokenReplacementResult }) {
  const { t } = useLanguage();
  const { test, report } = result;
  if (!report) {
    return (
      <>
        <ConnectionOutcome result={test} />
        <HelpText>{t("change.token.kept")}</HelpText>
      </>
    );
  }
  if (report.isComplete) return <Notice type="success" title={t("change.token.replaced")} isLive />;
  return <StepList steps={report.plan.steps} progress={progressOf(report)} permissions={null} />;
}
