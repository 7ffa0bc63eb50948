import { Button } from "@zendeskgarden/react-buttons";
import type { ApplyReport } from "../../application/provisioning/step-outcome.ts";
import type { Survey } from "../../domain/survey/settings.ts";
import { Heading } from "../../ui/heading.tsx";
import { Notice } from "../../ui/notice.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { Stack } from "../../ui/stack.tsx";
import { StepList } from "../plan/step-list.tsx";
import { progressOf } from "../plan/steps-progress.ts";
import { useLanguage } from "../texts/use-language.ts";
import { StepFrame } from "./step-frame.tsx";

/** What happens next, now that all is in place. */
export function DoneStep(props: { survey: Survey; report: ApplyReport | null; onLeave: () => void }) {
  const { t } = useLanguage();
  const { survey, report } = props;
  const { kind, delayHours, inBusinessHours } = survey.rule;
  return (
    <StepFrame
      title={t("done.title")}
      takesFocus
      actions={
        <Button isPrimary onClick={props.onLeave}>
          {t("done.overview")}
        </Button>
      }
    >
      <Notice
        type="success"
        title={
          kind === "trigger"
            ? t("done.trigger")
            : inBusinessHours
              ? t("done.businessHours", { count: delayHours })
              : t("done.automation", { count: delayHours, latest: delayHours + 1 })
        }
      >
        <HelpText>{t("done.agents")}</HelpText>
      </Notice>
      {report ? (
        <Stack $gap={4}>
          <Heading as="h3" $size="sm">
            {t("done.outcomes")}
          </Heading>
          <StepList steps={report.plan.steps} progress={progressOf(report)} permissions={null} />
        </Stack>
      ) : null}
    </StepFrame>
  );
}
