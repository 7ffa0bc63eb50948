import type { RouteTags } from "../../../domain/settings.ts";
import { QuietText } from "../../../ui/quiet-text.tsx";
import { Stack } from "../../../ui/stack.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { useLanguage } from "../texts/use-language.ts";

/** The three tags of a route. */
export function TagsFields(props: {
  tags: RouteTags;
  errors: Partial<Record<keyof RouteTags, string | null>>;
  onChange: (tags: RouteTags) => void;
}) {
  const { t } = useLanguage();
  const field = (name: keyof RouteTags) => (
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
      <QuietText>{t("tags.intro")}</QuietText>
      {field("dispatch")}
      {field("resend")}
      {field("optOut")}
    </Stack>
  );
}
