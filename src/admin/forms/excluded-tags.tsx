import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import { readyMadeExclusions } from "../../domain/survey/ready-made-exclusions.ts";
import { HelpText } from "../../ui/help-text.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextAreaField } from "../../ui/fields/text-area-field.tsx";
import { useLanguage } from "../texts/use-language.ts";

/** Tags that exclude a ticket, typed as words; one click adds the recommended list. */
export function ExcludedTags(props: {
  tags: string[];
  error: string | null;
  onChange: (tags: string[]) => void;
}) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState(props.tags.join(" "));
  // A tag may be added from elsewhere on the page: then what was typed is not all there is.
  const text = splitTags(typed).join(" ") === props.tags.join(" ") ? typed : props.tags.join(" ");
  const edit = (next: string) => {
    setTyped(next);
    props.onChange(splitTags(next));
  };
  const readyMade = readyMadeExclusions.flatMap(({ tags }) => tags);
  const isComplete = readyMade.every((tag) => props.tags.includes(tag));
  return (
    <Stack $gap={8}>
      <TextAreaField
        label={t("scope.excluded")}
        hint={t("scope.excludedHint")}
        value={text}
        minRows={2}
        error={props.error}
        onChange={edit}
      />
      <HelpText>{t("scope.readyNote")}</HelpText>
      <div>
        <Button
          size="small"
          disabled={isComplete}
          onClick={() => edit([...new Set([...props.tags, ...readyMade])].join(" "))}
        >
          {t("scope.addReady")}
        </Button>
      </div>
    </Stack>
  );
}

function splitTags(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter((tag) => tag !== ""))];
}
