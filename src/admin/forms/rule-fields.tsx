import type { Survey } from "../../domain/survey/settings.ts";
import { CheckboxField } from "../../ui/fields/checkbox-field.tsx";
import { ChoiceTiles } from "../../ui/fields/choice-tiles.tsx";
import { NumberField } from "../../ui/fields/number-field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { HourlyRuns } from "./hourly-runs.tsx";

type Rule = Survey["rule"];

/** How the survey is sent: the kind of rule, and for an automation its hours. */
export function RuleFields(props: {
  rule: Rule;
  errors: { delayHours?: string | null; ageLimitHours?: string | null };
  onChange: (rule: Rule) => void;
}) {
  const { t } = useLanguage();
  const { rule } = props;
  const change = (part: Partial<Rule>) => props.onChange({ ...rule, ...part });
  return (
    <Stack $gap={24}>
      <ChoiceTiles
        legend={t("when.kind")}
        value={rule.kind}
        onChange={(kind) => change({ kind })}
        options={[
          {
            value: "automation",
            label: t("when.automation"),
            description: t("when.automationText"),
            icon: <Icon name="clock" />,
          },
          {
            value: "trigger",
            label: t("when.trigger"),
            description: t("when.triggerText"),
            icon: <Icon name="bolt" />,
          },
        ]}
      />
      {rule.kind === "automation" ? (
        <>
          <NumberField
            label={t("when.delay")}
            hint={t("when.delayHint")}
            unit={t("when.hours")}
            min={1}
            value={rule.delayHours}
            error={props.errors.delayHours ?? null}
            onChange={(delayHours) => change({ delayHours })}
          />
          <CheckboxField
            label={t("when.businessHours")}
            hint={t("when.businessHoursHint")}
            isChecked={rule.inBusinessHours}
            onChange={(inBusinessHours) => change({ inBusinessHours })}
          />
          <HourlyRuns rule={rule} />
          <NumberField
            label={t("when.ageLimit")}
            hint={t("when.ageLimitHint")}
            unit={t("when.hours")}
            min={2}
            value={rule.ageLimitHours}
            error={props.errors.ageLimitHours ?? null}
            onChange={(ageLimitHours) => change({ ageLimitHours })}
          />
        </>
      ) : null}
    </Stack>
  );
}
