import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import { replaceToken, type TokenReplacementResult } from "../../application/provisioning/replace-token.ts";
import type { Settings, Survey } from "../../domain/survey/settings.ts";
import { checkToken } from "../../domain/survey/validation/check-token.ts";
import { Notice } from "../../ui/notice.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { SecretField } from "../../ui/fields/secret-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { usePorts } from "../admin-ports.ts";
import { describeProblem } from "../forms/describe-problem.ts";
import { StepList } from "../plan/step-list.tsx";
import { progressOf } from "../plan/steps-progress.ts";
import { refetchAccount } from "../queries/refetch-account.ts";
import { ConnectionOutcome } from "../setup/connection-test.tsx";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useLanguage } from "../texts/use-language.ts";

/** A new token is tested first, and swapped in only when 2listen takes it. */
export function ReplaceToken({ settings, survey }: { settings: Settings; survey: Survey }) {
  const { t } = useLanguage();
  const { gateway, installationId, user } = usePorts();
  const queryClient = useQueryClient();
  const [token, setToken] = useState("");
  const [showsErrors, setShowsErrors] = useState(false);
  const checked = checkToken(token);
  const replacing = useMutation({
    mutationFn: (newToken: string) => {
      const respondent = { name: user.name, email: user.email };
      return replaceToken({ gateway, settings, survey, installationId, newToken, respondent });
    },
    onSettled: () => void refetchAccount(queryClient),
    // What a mutation was given stays in the page's memory until it is dropped, and this is a token.
    gcTime: 0,
  });
  const start = () => {
    setShowsErrors(!checked.ok);
    if (!checked.ok) return;
    replacing.mutate(checked.value, {
      onSuccess: ({ report }) => {
        if (report?.isComplete) setToken("");
      },
    });
  };
  return (
    <Stack>
      <HelpText>{t("change.token.text")}</HelpText>
      <SecretField
        label={t("change.token.field")}
        value={token}
        error={showsErrors ? describeProblem(t, checked) : null}
        onChange={setToken}
      />
      <HelpText>{t("connection.testNote", { email: user.email })}</HelpText>
      <div>
        <Button disabled={replacing.isPending} onClick={start}>
          {t(replacing.isPending ? "connection.testing" : "change.token.test")}
        </Button>
      </div>
      {replacing.error ? <FailureNotice doing="testConnection" failure={replacing.error} /> : null}
      {replacing.data ? <Replaced result={replacing.data} /> : null}
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
