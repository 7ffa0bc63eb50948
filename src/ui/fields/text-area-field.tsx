import { Field, Hint, Label, Message, Textarea } from "@zendeskgarden/react-forms";
import { styled } from "styled-components";

const CodeArea = styled(Textarea)`
  font-family: ${({ theme }) => theme.fonts.mono};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

/** Several lines of text, written in a fixed width as code is. */
export function TextAreaField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  error?: string | null;
  /** Invalid; another element says why. */
  isInvalid?: boolean;
  minRows?: number;
}) {
  return (
    <Field>
      <Label>{props.label}</Label>
      {props.hint ? <Hint>{props.hint}</Hint> : null}
      <CodeArea
        value={props.value}
        minRows={props.minRows ?? 6}
        maxRows={18}
        spellCheck={false}
        isResizable
        onChange={(event) => props.onChange(event.target.value)}
        {...(props.error || props.isInvalid ? { validation: "error" as const, "aria-invalid": true } : {})}
      />
      {props.error ? <Message validation="error">{props.error}</Message> : null}
    </Field>
  );
}
