import { Button } from "@zendeskgarden/react-buttons";
import { useMemo, useState } from "react";
import type { Settings } from "../../domain/survey/settings.ts";
import { CheckboxField } from "../../ui/fields/checkbox-field.tsx";
import { Heading } from "../../ui/heading.tsx";
import { Panel } from "../../ui/panel.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { PlanReview } from "../review/plan-review.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { NothingLeft } from "./nothing-left.tsx";

/** Removes everything that the app created in the account, and shows that nothing is left. */
export function RemoveTab(props: {
  settings: Settings;
  /** Everything is removed; the outcomes are still shown. */
  onApplied: () => void;
  /** The admin has seen them, and continues. */
  onRemoved: () => void;
}) {
  const { t } = useLanguage();
  const { settings } = props;
  const [isAcknowledged, setAcknowledged] = useState(false);
  const [isDone, setDone] = useState(false);
  const [removed] = useState(settings);
  const intent = useMemo(() => ({ kind: "remove", saved: settings }) as const, [settings]);
  return (
    <Panel aria-label={t("remove.title")}>
      <Heading>{t("remove.title")}</Heading>
      <HelpText>{t("remove.intro")}</HelpText>
      <PlanReview
        intent={intent}
        token=""
        onToken={() => undefined}
        waitsFor={isAcknowledged ? null : t("plan.waitsFor.acknowledgement")}
        isDangerous
        applyLabel={t("remove.apply")}
        onComplete={() => {
          setDone(true);
          props.onApplied();
        }}
        confirmation={
          <CheckboxField
            label={t("remove.acknowledge")}
            isChecked={isAcknowledged}
            onChange={setAcknowledged}
          />
        }
      />
      {isDone ? (
        <>
          <NothingLeft saved={removed} />
          <div>
            <Button onClick={props.onRemoved}>{t("remove.again")}</Button>
          </div>
        </>
      ) : null}
    </Panel>
  );
}
