import { getColor } from "@zendeskgarden/react-theming";
import { styled } from "styled-components";
import type { RefusedStep } from "../../application/permissions/permission-preview.ts";
import type { StepOutcome } from "../../application/provisioning/step-outcome.ts";
import type { Step } from "../../domain/provisioning/plan/plan.ts";
import { Cluster } from "../../ui/cluster.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import type { StatusIconKind } from "../../ui/status-icon-shapes.ts";
import { StatusIcon } from "../../ui/status-icon.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { StepDetail } from "./step-detail.tsx";
import { writeStepTitle } from "./step-title.ts";

/** The progress of a step; null before the plan is applied. */
export type StepState = "running" | StepOutcome["state"] | null;

const marks: Record<Exclude<StepState, null>, StatusIconKind> = {
  running: "waiting",
  applied: "ok",
  unchanged: "ok",
  failed: "error",
  notTried: "none",
};

const Item = styled.li`
  display: grid;
  grid-template-columns: 20px 1fr;
  gap: 12px;
  padding: 12px 0;
  & + & {
    border-top: ${({ theme }) => `${theme.borders.sm} ${getColor({ theme, variable: "border.subtle" })}`};
  }
`;
const Title = styled.strong`
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  overflow-wrap: anywhere;
`;
const Warning = styled.span`
  display: flex;
  gap: 8px;
  align-items: flex-start;
  & > svg {
    margin-top: 2px;
  }
`;
const Dot = styled.span`
  width: 20px;
  text-align: center;
  color: ${({ theme }) => getColor({ theme, variable: "foreground.subtle" })};
`;

/** One step of a plan: a sentence with what and why, its outcome, and the exact resource in a disclosure. */
export function StepItem(props: {
  step: Step;
  number: number;
  state: StepState;
  outcome: StepOutcome | null;
  refused: RefusedStep | null;
  /** Depends on a step that the role will be refused. */
  isBlocked: boolean;
}) {
  const { t } = useLanguage();
  const { step, state, outcome, refused } = props;
  const title = writeStepTitle(t, step);
  const isDone = state === "applied" || state === "unchanged";
  return (
    <Item>
      {state ? <StatusIcon kind={marks[state]} size={20} /> : <Dot aria-hidden="true">{props.number}</Dot>}
      <Stack $gap={4}>
        <Cluster $gap={8}>
          <Title>{title}</Title>
          {state ? <span>{t(`plan.outcome.${state}`)}</span> : null}
        </Cluster>
        <HelpText>
          {t(
            step.reason === "settingsCleared"
              ? "plan.role.settingsCleared"
              : `plan.role.${step.resource.role}`,
          )}{" "}
          {isDone ? null : t(`plan.reason.${step.reason}`)}
        </HelpText>
        {state ? null : <Foreseen refused={refused} isBlocked={props.isBlocked} />}
        {outcome?.state === "failed" ? <StepFailed outcome={outcome} title={title} /> : null}
        {outcome?.state === "notTried" ? <HelpText>{t("plan.notTriedBecause")}</HelpText> : null}
        {step.payload || step.changes.length > 0 ? (
          <Disclosure label={t(isDone ? "plan.exactSent" : "plan.exact")}>
            <StepDetail step={step} label={t("plan.exactLabel", { step: title })} />
          </Disclosure>
        ) : null}
      </Stack>
    </Item>
  );
}

/** The refusal that Zendesk will answer the step with, as far as the person's role predicts it. */
function Foreseen({ refused, isBlocked }: { refused: RefusedStep | null; isBlocked: boolean }) {
  const { t } = useLanguage();
  if (!refused && !isBlocked) return null;
  return (
    <Warning>
      <StatusIcon kind="warning" />
      {refused
        ? t("plan.refused.step", { permission: t(`plan.refused.lacks.${refused.lacks}`) })
        : t("plan.refused.blocked")}
    </Warning>
  );
}

function StepFailed({
  outcome,
  title,
}: {
  outcome: Extract<StepOutcome, { state: "failed" }>;
  title: string;
}) {
  const { t } = useLanguage();
  const { detail, status, method, path } = outcome.failure;
  const why = outcome.failure.kind;
  const sentence = t("failure.sentence", {
    doing: title.charAt(0).toLowerCase() + title.slice(1),
    cause: t(`failure.cause.${why}`),
    next: t(`failure.next.${why}`),
  });
  return (
    <div>
      <span>{sentence}</span>
      {detail ? (
        <HelpText>{t(why === "unexpected" ? "failure.unfit" : "failure.detail", { detail })}</HelpText>
      ) : null}
      <HelpText>{t("failure.forSupport", { call: `${method} ${path} · ${status}` })}</HelpText>
    </div>
  );
}
