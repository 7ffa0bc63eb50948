import { Button } from "@zendeskgarden/react-buttons";
import { checkBody } from "../../../domain/body-template/check-body.ts";
import { BodyFields } from "../forms/body-fields.tsx";
import { BodyPreview } from "../forms/body-preview.tsx";
import { useShownErrors } from "../forms/use-shown-errors.ts";
import { useLanguage } from "../texts/use-language.ts";
import type { SetupStepProps } from "./setup-step-props.ts";
import { StepFrame } from "./step-frame.tsx";

/** What 2listen receives with each call. */
export function ContentStep({ control, takesFocus }: SetupStepProps) {
  const { t } = useLanguage();
  const { showsErrors, refuse } = useShownErrors();
  const body = control.route.bodyTemplate;
  const isValid = checkBody(body).length === 0;
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
        onChange={(bodyTemplate) => control.changeRoute({ bodyTemplate })}
        preview={<BodyPreview body={body} />}
      />
    </StepFrame>
  );
}
