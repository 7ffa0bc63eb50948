import { safePlaceholders, type Placeholder } from "../../domain/survey/content/placeholder.ts";
import { HelpText } from "../../ui/help-text.tsx";
import { SelectField } from "../../ui/fields/select-field.tsx";
import { styled } from "styled-components";
import { useLanguage } from "../texts/use-language.ts";
import { isAlready, type DraftField } from "./body-draft.ts";
import { quoteShortly } from "./quote-shortly.ts";
import { namePlaceholder } from "./placeholder-name.ts";

const Grid = styled.div`
  display: grid;
  grid-template-columns: minmax(120px, 1fr) minmax(200px, 1.4fr);
  gap: 8px 16px;
  align-items: center;
`;
const Path = styled.code`
  font-family: ${({ theme }) => theme.fonts.mono};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  overflow-wrap: anywhere;
`;

/** For each text of the body: keep it, or send one of the safe placeholders. The ticket's free text is not among them. */
export function FieldChoices(props: {
  fields: DraftField[];
  onChoose: (key: string, placeholder: Placeholder | null) => void;
}) {
  const { t } = useLanguage();
  const placeholders = safePlaceholders.map((name) => ({ value: name, label: namePlaceholder(t, name) }));
  return (
    <>
      <HelpText>{t("content.fieldsIntro")}</HelpText>
      <Grid>
        {props.fields.map((field) => {
          const keep = {
            value: "keep" as const,
            label: `${t("placeholder.keep")}: ${quoteShortly(field.value)}`,
          };
          return [
            <Path key={`${field.key}.path`}>{field.label}</Path>,
            <SelectField<Placeholder | "keep">
              key={field.key}
              label={t("content.fieldLabel", { path: field.label })}
              isLabelHidden
              value={field.placeholder ?? "keep"}
              options={isAlready(field) ? placeholders : [keep, ...placeholders]}
              onChange={(value) => props.onChoose(field.key, value === "keep" ? null : value)}
            />,
          ];
        })}
      </Grid>
    </>
  );
}
