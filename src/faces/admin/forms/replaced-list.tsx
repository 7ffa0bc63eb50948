import { Notice } from "../../../ui/notice.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { isAlready, type DraftField } from "./body-draft.ts";
import { namePlaceholder } from "./placeholder-name.ts";
import { styled } from "styled-components";

const List = styled.ul`
  margin: 4px 0 0;
  padding-inline-start: 18px;
`;

/** Which texts of the sample gave way to a placeholder. */
export function ReplacedList({ fields }: { fields: DraftField[] }) {
  const { t } = useLanguage();
  const replaced = fields.flatMap((field) =>
    field.placeholder && !isAlready(field) ? [{ ...field, placeholder: field.placeholder }] : [],
  );
  if (replaced.length === 0) return null;
  return (
    <Notice type="success" title={t("content.replaced")} isLive>
      <List>
        {replaced.map(({ label, value, placeholder }) => (
          <li key={label}>
            {t("content.replacedRow", {
              before: `“${value}”`,
              after: `{{${placeholder}}} (${namePlaceholder(t, placeholder)})`,
            })}
          </li>
        ))}
      </List>
    </Notice>
  );
}
