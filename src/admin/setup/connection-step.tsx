import { Button } from "@zendeskgarden/react-buttons";
import type { Survey } from "../../domain/survey/settings.ts";
import { checkAccountEmail } from "../../domain/survey/validation/check-account-email.ts";
import { checkEndpoint } from "../../domain/survey/validation/check-endpoint.ts";
import { checkToken } from "../../domain/survey/validation/check-token.ts";
import { ConnectionFields } from "../forms/connection-fields.tsx";
import { describeProblem } from "../forms/describe-problem.ts";
import { useShownErrors } from "../forms/use-shown-errors.ts";
import { useLanguage } from "../texts/use-language.ts";
import { ConnectionTest, useConnectionTest } from "./connection-test.tsx";
import type { SetupStepProps } from "./setup-step-props.ts";
import { StepFrame } from "./step-frame.tsx";

/** The survey endpoint and its credentials; a test call checks them at once. */
export function ConnectionStep({ control, token, onToken, takesFocus }: SetupStepProps) {
  const { t } = useLanguage();
  const { survey } = control;
  const { showsErrors, refuse, accept } = useShownErrors();
  const test = useConnectionTest();
  const endpoint = checkEndpoint(survey.endpoint);
  const accountEmail = checkAccountEmail(survey.accountEmail);
  const checkedToken = checkToken(token);
  const change = (work: () => void) => {
    test.reset();
    work();
  };
  const whenValid = (work: (cleaned: { survey: Survey; token: string }) => void) => {
    if (!endpoint.ok || !accountEmail.ok || !checkedToken.ok) {
      refuse();
      return;
    }
    accept();
    const cleaned = { endpoint: endpoint.value, accountEmail: accountEmail.value };
    control.changeSurvey(cleaned);
    work({ survey: { ...survey, ...cleaned }, token: checkedToken.value });
  };
  const goOn = () => whenValid(() => control.goTo("when"));
  const runTest = () => test.isBusy || whenValid((cleaned) => test.run(cleaned.survey, cleaned.token));
  const { isConnected } = test;
  return (
    <StepFrame
      title={t("connection.title")}
      intro={t("connection.intro")}
      takesFocus={takesFocus}
      actions={
        <>
          {isConnected ? (
            <Button isPrimary onClick={goOn}>
              {t("action.next")}
            </Button>
          ) : null}
          <Button isPrimary={!isConnected} isBasic={isConnected} onClick={runTest}>
            {t(test.isBusy ? "connection.testing" : isConnected ? "connection.testAgain" : "connection.test")}
          </Button>
          {isConnected ? null : (
            <Button isBasic onClick={goOn}>
              {t("connection.skipTest")}
            </Button>
          )}
        </>
      }
    >
      <ConnectionFields
        endpoint={survey.endpoint}
        accountEmail={survey.accountEmail}
        token={token}
        errors={
          showsErrors
            ? {
                endpoint: describeProblem(t, endpoint),
                accountEmail: describeProblem(t, accountEmail),
                token: describeProblem(t, checkedToken),
              }
            : {}
        }
        onEndpoint={(value) => change(() => control.changeSurvey({ endpoint: value }))}
        onAccountEmail={(value) => change(() => control.changeSurvey({ accountEmail: value }))}
        onToken={(value) => change(() => onToken(value))}
      />
      <ConnectionTest test={test} onRetry={runTest} />
    </StepFrame>
  );
}
