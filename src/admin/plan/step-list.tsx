import { styled } from "styled-components";
import type { PermissionPreview } from "../../application/permissions/permission-preview.ts";
import type { Step } from "../../domain/provisioning/plan/plan.ts";
import { useLanguage } from "../texts/use-language.ts";
import { StepItem } from "./step-item.tsx";
import type { StepsProgress } from "./steps-progress.ts";

const List = styled.ol`
  margin: 0;
  padding: 0;
  list-style: none;
`;

/** The steps in the order in which they are applied, each with its outcome. */
export function StepList(props: {
  steps: readonly Step[];
  progress: StepsProgress | null;
  permissions: PermissionPreview | null;
}) {
  const { t } = useLanguage();
  const refused = props.permissions?.refused ?? [];
  const blocked = listBlocked(
    props.steps,
    refused.map(({ stepId }) => stepId),
  );
  return (
    <List aria-label={t("plan.steps")}>
      {props.steps.map((step, index) => (
        <StepItem
          key={step.id}
          step={step}
          number={index + 1}
          state={props.progress?.[step.id]?.state ?? null}
          outcome={props.progress?.[step.id]?.outcome ?? null}
          refused={refused.find(({ stepId }) => stepId === step.id) ?? null}
          isBlocked={blocked.has(step.id)}
        />
      ))}
    </List>
  );
}

/** The steps that depend, directly or indirectly, on a refused one. */
function listBlocked(steps: readonly Step[], refusedIds: readonly string[]): ReadonlySet<string> {
  const blocked = new Set<string>();
  for (const { id, dependsOn } of steps)
    if (dependsOn.some((needed) => refusedIds.includes(needed) || blocked.has(needed))) blocked.add(id);
  return blocked;
}
