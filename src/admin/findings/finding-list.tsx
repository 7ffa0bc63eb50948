import { Button } from "@zendeskgarden/react-buttons";
import { getColor } from "@zendeskgarden/react-theming";
import { styled } from "styled-components";
import type { Finding, RemedyCode, Severity } from "../../domain/findings/finding.ts";
import type { StatusIconKind } from "../../ui/status-icon-shapes.ts";
import { StatusIcon } from "../../ui/status-icon.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { formatFinding } from "./format-finding.ts";

/** The remedies that the page itself can carry out. */
export const remediesHere = [
  "repair",
  "resume",
  "adopt",
  "editSettings",
  "narrowScope",
  "setUp",
  "replaceToken",
  "checkAddress",
  "checkContent",
] as const;
export type RemedyHere = (typeof remediesHere)[number];

const marks: Record<Severity, StatusIconKind> = { error: "error", warning: "warning", notice: "none" };

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
`;
const Item = styled.li`
  display: grid;
  grid-template-columns: 20px 1fr auto;
  gap: 12px;
  align-items: start;
  padding: 10px 0;
  & + & {
    border-top: ${({ theme }) => `${theme.borders.sm} ${getColor({ theme, variable: "border.subtle" })}`};
  }
`;

/** Findings about the account, each with its remedy. Every screen with findings uses this list. */
export function FindingList(props: {
  findings: readonly Finding[];
  onRemedy?: (remedy: RemedyHere) => void;
}) {
  const { t } = useLanguage();
  if (props.findings.length === 0) return null;
  return (
    <List>
      {props.findings.map((finding) => {
        const title = formatFinding(t, finding);
        return (
          <Item key={`${finding.code}:${title}`}>
            <StatusIcon kind={marks[finding.severity]} size={20} />
            <div>
              <div>{title}</div>
              <HelpText>{t(`remedy.${finding.remedy}`)}</HelpText>
            </div>
            <RemedyButton remedy={finding.remedy} title={title} onRemedy={props.onRemedy} />
          </Item>
        );
      })}
    </List>
  );
}

function RemedyButton(props: {
  remedy: RemedyCode;
  title: string;
  onRemedy: ((remedy: RemedyHere) => void) | undefined;
}) {
  const { t } = useLanguage();
  const { onRemedy } = props;
  const remedy = remediesHere.find((each) => each === props.remedy);
  if (!remedy || !onRemedy) return null;
  const label = t(`remedy.button.${remedy}`);
  return (
    <Button
      size="small"
      aria-label={t("remedy.buttonLabel", { button: label, finding: props.title })}
      onClick={() => onRemedy(remedy)}
    >
      {label}
    </Button>
  );
}
