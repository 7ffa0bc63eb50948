import type { Settings } from "../../domain/survey/settings.ts";
import type { SettingsProblem } from "../../domain/survey/validation/settings-problem.ts";
import { CheckboxField } from "../../ui/fields/checkbox-field.tsx";
import { CheckboxGroup } from "../../ui/fields/checkbox-group.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { NumberField } from "../../ui/fields/number-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { describeField } from "../forms/describe-field.ts";
import { LoadingView } from "../frame/loading-view.tsx";
import { useChoices } from "../queries/use-choices.ts";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useLanguage } from "../texts/use-language.ts";

const groupsAlone = ["group"] as const;

/** What agents may do in the sidebar. */
export function AgentFields(props: {
  settings: Settings;
  problems: readonly SettingsProblem[];
  onChange: (settings: Settings) => void;
}) {
  const { t } = useLanguage();
  const { settings } = props;
  const { resend } = settings;
  const changeResend = (part: Partial<Settings["resend"]>) =>
    props.onChange({ ...settings, resend: { ...resend, ...part } });
  return (
    <Stack $gap={20}>
      <NumberField
        label={t("change.coolDown")}
        hint={t("change.coolDownHint")}
        unit={t("when.hours")}
        min={0}
        value={resend.coolDownHours}
        error={describeField(t, props.problems, "resendCooldownHours")}
        onChange={(coolDownHours) => changeResend({ coolDownHours })}
      />
      <CheckboxField
        label={t("change.optOut")}
        isChecked={settings.agentsMayOptOut}
        onChange={(agentsMayOptOut) => props.onChange({ ...settings, agentsMayOptOut })}
      />
      <Disclosure label={t("change.resendGroups")}>
        <ResendGroups chosen={resend.groupIds} onChange={(groupIds) => changeResend({ groupIds })} />
      </Disclosure>
    </Stack>
  );
}

function ResendGroups({ chosen, onChange }: { chosen: string[]; onChange: (chosen: string[]) => void }) {
  const { t } = useLanguage();
  const { choices, isLoading, error, retry } = useChoices(groupsAlone);
  if (isLoading) return <LoadingView label={t("loading")} rows={2} />;
  if (error) return <FailureNotice doing="readChoices" failure={error} onRetry={retry} />;
  return (
    <CheckboxGroup
      legend={t("change.resendGroups")}
      hint={t("change.resendGroupsHint")}
      chosen={chosen}
      options={(choices?.[0] ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChange}
    />
  );
}
