import type { SurveyTags } from "../../domain/survey/settings.ts";
import { HelpText } from "../../ui/help-text.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextField } from "../../ui/fields/text-field.tsx";
import { useLanguage } from "../texts/use-language.ts";

/** The three tags of a survey. */
export function TagsFields(props: {
  tags: SurveyTags;
  errors: Partial<Record<keyof SurveyTags, string | null>>;
  onChange: (tags: SurveyTags) => void;
}) {
  const { t } = useLanguage();
  const field = (name: keyof SurveyTags) => (
    <TextField
      label={t(`tags.${name}`)}
      hint={t(`tags.${name}Hint`)}
      value={props.tags[name]}
      error={props.errors[name] ?? null}
      onChange={(tag) => props.onChange({ ...props.tags, [name]: tag })}
    />
  );
  return (
    <Stack>
      <HelpText>{t("tags.intro")}</HelpText>
      {field("dispatch")}
      {field("resend")}
      {field("optOut")}
    </Stack>
  );
}
