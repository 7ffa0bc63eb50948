import { styled } from "styled-components";
import { Notice } from "../../ui/notice.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { isAlready, type DraftField } from "./body-draft.ts";
import { namePlaceholder } from "./placeholder-name.ts";
import { quoteShortly } from "./quote-shortly.ts";

const List = styled.ul`
  margin: 4px 0 0;
  padding-inline-start: 18px;
`;

/** The texts of the sample that a placeholder replaced, and whether the pasted text was repaired first. */
export function ReplacedList({ fields, isTidied }: { fields: DraftField[]; isTidied: boolean }) {
  const { t } = useLanguage();
  const replaced = fields.flatMap((field) =>
    field.placeholder && !isAlready(field) ? [{ ...field, placeholder: field.placeholder }] : [],
  );
  if (replaced.length === 0 && !isTidied) return null;
  return (
    <Notice type="success" title={t("content.replaced")} isLive>
      <HelpText as="div">
        <List>
          {replaced.map(({ key, value, placeholder }) => (
            <li key={key}>
              {t("content.replacedRow", {
                before: quoteShortly(value),
                after: `{{${placeholder}}} (${namePlaceholder(t, placeholder)})`,
              })}
            </li>
          ))}
          {isTidied ? <li>{t("content.tidied")}</li> : null}
        </List>
      </HelpText>
    </Notice>
  );
}
