import type { BodyProblem } from "../../domain/survey/content/body-problem.ts";
import { StatusIcon } from "../../ui/status-icon.tsx";
import { styled } from "styled-components";
import { useLanguage } from "../texts/use-language.ts";

const List = styled.ul`
  display: grid;
  gap: 6px;
  margin: 0;
  padding: 0;
  list-style: none;
`;
const Item = styled.li`
  display: flex;
  align-items: flex-start;
  gap: 8px;
`;

/** Everything that keeps a body from being sent, each with its place in the text. */
export function BodyProblems({ problems }: { problems: BodyProblem[] }) {
  const { t } = useLanguage();
  return (
    <List aria-live="polite">
      {problems.map(({ code, line, column, values }) => (
        <Item key={`${code}:${line}:${column}`}>
          <StatusIcon kind="error" size={20} />
          <span>{t("problem.place", { line, column, problem: t(`problem.${code}`, values) })}</span>
        </Item>
      ))}
    </List>
  );
}
