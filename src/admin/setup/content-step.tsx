import { Button } from "@zendeskgarden/react-buttons";
import { checkBody } from "../../domain/survey/content/check-body.ts";
import { checkToken } from "../../domain/survey/validation/check-token.ts";
import { Heading } from "../../ui/heading.tsx";
import { Stack } from "../../ui/stack.tsx";
import { BodyFields } from "../forms/body-fields.tsx";
import { BodyPreview } from "../forms/body-preview.tsx";
import { useShownErrors } from "../forms/use-shown-errors.ts";
import { useLanguage } from "../texts/use-language.ts";
import { ConnectionTest, useConnectionTest } from "./connection-test.tsx";
import type { SetupStepProps } from "./setup-step-props.ts";
import { StepFrame } from "./step-frame.tsx";

/** What 2listen receives with each call. */
export function ContentStep({ control, token, takesFocus }: SetupStepProps) {
  const { t } = useLanguage();
  const { showsErrors, refuse } = useShownErrors();
  const body = control.survey.bodyTemplate;
  const isValid = checkBody(body).length === 0;
  const checkedToken = checkToken(token);
  const test = useConnectionTest();
  const runTest = () => {
    if (checkedToken.ok && !test.isBusy) test.run(control.survey, checkedToken.value);
  };
  return (
    <StepFrame
      title={t("content.title")}
      takesFocus={takesFocus}
      onBack={() => control.goTo("when")}
      actions={
        <Button isPrimary onClick={() => (isValid ? control.goTo("review") : refuse())}>
          {t("action.next")}
        </Button>
      }
    >
      <BodyFields
        body={body}
        showProblems={showsErrors}
        onChange={(bodyTemplate) => {
          test.reset();
          control.changeSurvey({ bodyTemplate });
        }}
        preview={<BodyPreview body={body} />}
      />
      {isValid && checkedToken.ok ? (
        <Stack $gap={12}>
          <Heading as="h3" $size="sm">
            {t("content.test.title")}
          </Heading>
          <ConnectionTest test={test} onRetry={runTest} isOfContent />
          <div>
            <Button size="small" onClick={runTest}>
              {t(test.isBusy ? "connection.testing" : "content.test.button")}
            </Button>
          </div>
        </Stack>
      ) : null}
    </StepFrame>
  );
}
