import { styled } from "styled-components";
import type { PermissionPreview } from "../../../application/permissions/permission-preview.ts";
import type { Step } from "../../../domain/plan/plan.ts";
import { useLanguage } from "../texts/use-language.ts";
import { StepItem } from "./step-item.tsx";
import type { StepsProgress } from "./steps-progress.ts";

const List = styled.ol`
  margin: 0;
  padding: 0;
  list-style: none;
`;

/** The steps in the order in which they are applied, each with what became of it. */
export function StepList(props: {
  steps: readonly Step[];
  progress: StepsProgress | null;
  permissions: PermissionPreview | null;
}) {
  const { t } = useLanguage();
  return (
    <List aria-label={t("plan.steps")}>
      {props.steps.map((step, index) => (
        <StepItem
          key={step.id}
          step={step}
          number={index + 1}
          state={props.progress?.[step.id]?.state ?? null}
          outcome={props.progress?.[step.id]?.outcome ?? null}
          refused={props.permissions?.refused.find(({ stepId }) => stepId === step.id) ?? null}
        />
      ))}
    </List>
  );
}
