import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import { findSurvey } from "../../domain/survey/find-survey.ts";
import { putSurvey } from "../../domain/survey/put-survey.ts";
import type { Survey, Settings } from "../../domain/survey/settings.ts";
import { listSettingsProblems } from "../../domain/survey/validation/list-settings-problems.ts";
import { ActionRow } from "../../ui/action-row.tsx";
import { Heading } from "../../ui/heading.tsx";
import { Panel } from "../../ui/panel.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useShownErrors } from "../forms/use-shown-errors.ts";
import { useLanguage } from "../texts/use-language.ts";
import { AgentFields } from "./agent-fields.tsx";
import { ReplaceToken } from "./replace-token.tsx";
import { ReviewChanges } from "./review-changes.tsx";
import { SurveyFields } from "./survey-fields.tsx";
import { SettingsFile } from "./settings-file.tsx";
import { useKeptDraft } from "./use-kept-draft.ts";

/** Every setting on one page: the same forms as in setup. What changes in the account is shown before it does. */
export function SettingsTab(props: {
  settings: Settings;
  /** The survey whose fields are shown, as it is saved. */
  survey: Survey;
  /** Whether the installation already holds the settings as shown; otherwise saving them is a change of its own. */
  isSavedReadable: boolean;
  onChanged: (applied: Settings) => void;
}) {
  const { settings, onChanged } = props;
  const { t } = useLanguage();
  const { draft, setDraft, clear } = useKeptDraft(settings);
  const [formKey, setFormKey] = useState(0);
  const { showsErrors, refuse, accept } = useShownErrors();
  const [isReviewing, setReviewing] = useState(false);
  const problems = listSettingsProblems(draft);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(settings);
  const survey = findSurvey(draft, props.survey.key) ?? props.survey;
  const changeSurvey = (part: Partial<Survey>) => setDraft(putSurvey(draft, { ...survey, ...part }));
  const fill = (next: Settings) => {
    setDraft(next);
    // The forms hold draft text of their own, so they are mounted again.
    setFormKey(formKey + 1);
  };
  const discard = () => {
    accept();
    fill(settings);
  };
  return (
    <Stack $gap={20}>
      <SurveyFields
        key={formKey}
        survey={survey}
        saved={props.survey}
        problems={showsErrors ? problems : []}
        showsErrors={showsErrors}
        onChange={changeSurvey}
      />
      <Panel aria-label={t("change.agents")}>
        <Heading>{t("change.agents")}</Heading>
        <AgentFields settings={draft} problems={showsErrors ? problems : []} onChange={setDraft} />
      </Panel>
      <ChangesRow
        isChanged={isChanged}
        onReview={() => {
          if (problems.length > 0) refuse();
          else accept();
          setReviewing(problems.length === 0);
        }}
        onDiscard={discard}
      />
      {isReviewing ? (
        <ReviewChanges
          saved={props.isSavedReadable ? settings : null}
          settings={draft}
          onKeepTheirs={(theirs) => {
            clear();
            fill(theirs);
          }}
          onClose={(isApplied) => {
            setReviewing(false);
            if (!isApplied) return;
            clear();
            onChanged(draft);
          }}
        />
      ) : null}
      <Panel aria-label={t("change.token.title")}>
        <Heading>{t("change.token.title")}</Heading>
        <ReplaceToken settings={settings} survey={props.survey} />
      </Panel>
      <Panel aria-label={t("change.file.title")}>
        <Heading>{t("change.file.title")}</Heading>
        <SettingsFile settings={settings} onImported={fill} />
      </Panel>
    </Stack>
  );
}

/** The way on from the forms above; in sight from any of them once something is changed. */
function ChangesRow(props: { isChanged: boolean; onReview: () => void; onDiscard: () => void }) {
  const { t } = useLanguage();
  const { isChanged } = props;
  return (
    <ActionRow $sticky={isChanged ? "onPage" : undefined}>
      <Button isPrimary={isChanged} onClick={props.onReview}>
        {t("change.review")}
      </Button>
      {isChanged ? (
        <>
          <Button isBasic onClick={props.onDiscard}>
            {t("change.discard")}
          </Button>
          <HelpText role="status">{t("change.notApplied")}</HelpText>
        </>
      ) : null}
    </ActionRow>
  );
}
