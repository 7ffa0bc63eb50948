import { Button } from "@zendeskgarden/react-buttons";
import type { Survey } from "../../domain/survey/settings.ts";
import type { SettingsField } from "../../domain/survey/settings-schema/settings-schema.ts";
import type { SettingsProblem } from "../../domain/survey/validation/settings-problem.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Heading } from "../../ui/heading.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Panel } from "../../ui/panel.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { Stack } from "../../ui/stack.tsx";
import { BodyFields } from "../forms/body-fields.tsx";
import { BodyPreview } from "../forms/body-preview.tsx";
import { ConnectionFields } from "../forms/connection-fields.tsx";
import { scopeFields, tagFields } from "../forms/advanced-fields.ts";
import { describeField } from "../forms/describe-field.ts";
import { RuleFields } from "../forms/rule-fields.tsx";
import { ScopeFields } from "../forms/scope-fields.tsx";
import { TagsFields } from "../forms/tags-fields.tsx";
import { useLanguage } from "../texts/use-language.ts";

/** The forms of one survey: connection, when, content. */
export function SurveyFields(props: {
  survey: Survey;
  saved: Survey;
  problems: readonly SettingsProblem[];
  showsErrors: boolean;
  onChange: (part: Partial<Survey>) => void;
}) {
  const { t } = useLanguage();
  const { survey, onChange } = props;
  const error = (field: SettingsField) => describeField(t, props.problems, field);
  const hasAny = (fields: readonly SettingsField[]) =>
    props.problems.some(({ field }) => fields.includes(field));
  return (
    <>
      <Panel aria-label={t("change.connection")}>
        <Heading>{t("change.connection")}</Heading>
        <ConnectionFields
          endpoint={survey.endpoint}
          accountEmail={survey.accountEmail}
          token={null}
          errors={{ endpoint: error("endpoint"), accountEmail: error("accountEmail") }}
          onEndpoint={(endpoint) => onChange({ endpoint })}
          onAccountEmail={(accountEmail) => onChange({ accountEmail })}
          onToken={() => undefined}
        />
      </Panel>
      <Panel aria-label={t("change.when")}>
        <Heading>{t("change.when")}</Heading>
        <RuleFields
          rule={survey.rule}
          errors={{ delayHours: error("delayHours"), ageLimitHours: error("ageLimitHours") }}
          onChange={(rule) => onChange({ rule })}
        />
        <Disclosure label={t("scope.title")} mustShow={hasAny(scopeFields)}>
          <ScopeFields
            scope={survey.scope}
            errors={{ scope: error("scope"), excludedTags: error("excludedTags") }}
            onChange={(scope) => onChange({ scope })}
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
            onChange={(tags) => onChange({ tags })}
          />
        </Disclosure>
        <TagConsequence survey={survey} saved={props.saved} onChange={onChange} />
      </Panel>
      <Panel aria-label={t("change.content")}>
        <Heading>{t("change.content")}</Heading>
        <BodyFields
          body={survey.bodyTemplate}
          showProblems={props.showsErrors}
          onChange={(bodyTemplate) => onChange({ bodyTemplate })}
          preview={
            <Disclosure label={t("content.preview")}>
              <BodyPreview body={survey.bodyTemplate} />
            </Disclosure>
          }
        />
      </Panel>
    </>
  );
}

/** A changed dispatch tag forgets who was surveyed: said before it happens, with the way round it. */
function TagConsequence(props: { survey: Survey; saved: Survey; onChange: (part: Partial<Survey>) => void }) {
  const { t } = useLanguage();
  const { survey } = props;
  const old = props.saved.tags.dispatch;
  if (survey.tags.dispatch === old) return null;
  const isKept = survey.scope.excludedTags.includes(old);
  return (
    <Notice type="warning" title={t("change.tagsWarning")} isLive>
      <Stack $gap={8}>
        <HelpText>{t("change.tagsWarningText", { old })}</HelpText>
        <div>
          <Button
            size="small"
            disabled={isKept}
            onClick={() =>
              props.onChange({
                scope: { ...survey.scope, excludedTags: [...survey.scope.excludedTags, old] },
              })
            }
          >
            {t("change.keepOldTag", { old })}
          </Button>
        </div>
      </Stack>
    </Notice>
  );
}
