import type { Step } from "../../domain/provisioning/plan/plan.ts";
import { CodeText } from "../../ui/code-text.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { namePath } from "./name-path.ts";
import { formatValue } from "./format-value.ts";

/** The exact resource that a step sends, and value by value what it changes. */
export function StepDetail({ step, label }: { step: Step; label: string }) {
  const { t } = useLanguage();
  const shown = (value: string | null) => (value === null ? t("plan.change.absent") : formatValue(t, value));
  return (
    <Stack $gap={8}>
      {step.action === "create" || step.changes.length === 0 ? null : (
        <DataTable
          caption={t("plan.changes")}
          headings={[t("plan.change.path"), t("plan.change.before"), t("plan.change.after")]}
          rows={step.changes.map(({ path, before, after }) => ({
            key: `${path}:${before}:${after}`,
            cells: [namePath(t, path), shown(before), shown(after)],
          }))}
        />
      )}
      {step.keeps.length > 0 ? (
        <HelpText>
          {t("plan.keeps", {
            conditions: step.keeps
              .map(
                ({ field, operator, value }) =>
                  `${namePath(t, field)} ${formatValue(t, `${operator} ${value}`)}`,
              )
              .join(", "),
          })}
        </HelpText>
      ) : null}
      {step.needsToken ? <HelpText>{t("plan.tokenAdded")}</HelpText> : null}
      {step.payload ? <CodeText label={label} text={JSON.stringify(step.payload, null, 2)} /> : null}
    </Stack>
  );
}
