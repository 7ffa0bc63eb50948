import { type ReactNode, useState } from "react";
import { checkBody } from "../../domain/survey/content/check-body.ts";
import { Heading } from "../../ui/heading.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextAreaField } from "../../ui/fields/text-area-field.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { listDraftFields, startBodyDraft, writeBody, type BodyDraft } from "./body-draft.ts";
import { BodyProblems } from "./body-problems.tsx";
import { FieldChoices } from "./field-choices.tsx";
import { looksPasted } from "./looks-pasted.ts";
import { ReplacedList } from "./replaced-list.tsx";

/** The body for 2listen: the pasted sample, the texts replaced in it, and a choice for each of its texts. */
export function BodyFields(props: {
  body: string;
  showProblems: boolean;
  onChange: (body: string) => void;
  preview: ReactNode;
}) {
  const { t } = useLanguage();
  const [draft, setDraft] = useState<BodyDraft>(() => startBodyDraft(props.body, { isPasted: false }));
  const body = writeBody(draft);
  const change = (next: BodyDraft) => {
    setDraft(next);
    props.onChange(writeBody(next));
  };
  const edit = (text: string) => change(startBodyDraft(text, { isPasted: looksPasted(body, text) }));
  const problems = body === "" && !props.showProblems ? [] : checkBody(body);
  const fields = listDraftFields(draft);
  return (
    <Stack $gap={24}>
      <Stack $gap={8}>
        <TextAreaField
          label={t("content.sample")}
          hint={t("content.intro")}
          value={body}
          onChange={edit}
          minRows={7}
          isInvalid={problems.length > 0}
        />
        <BodyProblems problems={problems} />
      </Stack>
      <ReplacedList fields={fields} isTidied={draft.isTidied} />
      {fields.length > 0 ? (
        <Stack $gap={8}>
          <Heading as="h3" $size="sm">
            {t("content.fields")}
          </Heading>
          <FieldChoices
            fields={fields}
            onChoose={(key, placeholder) =>
              change({ ...draft, choices: { ...draft.choices, [key]: placeholder } })
            }
          />
        </Stack>
      ) : null}
      {body !== "" && checkBody(body).length === 0 ? props.preview : null}
    </Stack>
  );
}
