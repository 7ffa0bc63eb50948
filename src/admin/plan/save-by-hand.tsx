import { styled } from "styled-components";
import type { Step } from "../../domain/provisioning/plan/plan.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Notice } from "../../ui/notice.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { namePath } from "./name-path.ts";

const Value = styled.code`
  overflow-wrap: anywhere;
`;

/** What to type into the app's own settings in Zendesk, when this page may not write them. */
export function SaveByHand({ step }: { step: Step }) {
  const { t } = useLanguage();
  return (
    <Stack $gap={12}>
      <Notice type="warning" title={t("plan.byHand.title")} isLive>
        <HelpText>{t("plan.byHand.text")}</HelpText>
      </Notice>
      <DataTable
        caption={t("plan.byHand.title")}
        widths={["40%", undefined]}
        headings={[t("plan.byHand.setting"), t("plan.byHand.value")]}
        rows={step.changes.map(({ path, after }) => ({
          key: path,
          cells: [namePath(t, path), <Value key="value">{after}</Value>],
        }))}
      />
    </Stack>
  );
}
