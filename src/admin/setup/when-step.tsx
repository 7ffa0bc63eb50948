import { Button } from "@zendeskgarden/react-buttons";
import { listSettingsProblems } from "../../domain/survey/validation/list-settings-problems.ts";
import type { SettingsField } from "../../domain/survey/settings-schema/settings-schema.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Stack } from "../../ui/stack.tsx";
import { scopeFields, tagFields } from "../forms/advanced-fields.ts";
import { describeField } from "../forms/describe-field.ts";
import { RuleFields } from "../forms/rule-fields.tsx";
import { ScopeFields } from "../forms/scope-fields.tsx";
import { TagsFields } from "../forms/tags-fields.tsx";
import { useShownErrors } from "../forms/use-shown-errors.ts";
import { useLanguage } from "../texts/use-language.ts";
import type { SetupStepProps } from "./setup-step-props.ts";
import { StepFrame } from "./step-frame.tsx";

const fieldsHere: readonly SettingsField[] = [
  "dispatchRule",
  "delayHours",
  "ageLimitHours",
  ...tagFields,
  ...scopeFields,
];

/** When a survey is sent, and, for those who need it, for which tickets and by which tags. */
export function WhenStep({ control, takesFocus }: SetupStepProps) {
  const { t } = useLanguage();
  const { survey } = control;
  const { showsErrors, refuse } = useShownErrors();
  const problems = listSettingsProblems(control.draft.settings).filter(({ field }) =>
    fieldsHere.includes(field),
  );
  const hasAny = (fields: readonly SettingsField[]) =>
    showsErrors && problems.some(({ field }) => fields.includes(field));
  const error = (field: SettingsField) => (showsErrors ? describeField(t, problems, field) : null);
  return (
    <StepFrame
      title={t("when.title")}
      intro={t("when.intro")}
      takesFocus={takesFocus}
      onBack={() => control.goTo("connection")}
      actions={
        <Button isPrimary onClick={() => (problems.length > 0 ? refuse() : control.goTo("content"))}>
          {t("action.next")}
        </Button>
      }
    >
      <RuleFields
        rule={survey.rule}
        errors={{ delayHours: error("delayHours"), ageLimitHours: error("ageLimitHours") }}
        onChange={(rule) => control.changeSurvey({ rule })}
      />
      <Stack $gap={16}>
        <Disclosure label={t("scope.title")} mustShow={hasAny(scopeFields)}>
          <ScopeFields
            scope={survey.scope}
            errors={{ scope: error("scope"), excludedTags: error("excludedTags") }}
            onChange={(scope) => control.changeSurvey({ scope })}
          />
        </Disclosure>
        <Disclosure label={t("tags.title")} mustShow={hasAny(tagFields)}>
          <TagsFields
            tags={survey.tags}
            errors={{
              dispatch: error("dispatchTag"),
              resend: error("resendTag"),
              optOut: error("optOutTag"),
            }}
            onChange={(tags) => control.changeSurvey({ tags })}
          />
        </Disclosure>
      </Stack>
    </StepFrame>
  );
}
