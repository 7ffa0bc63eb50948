import { Field, Hint, Input, Label, Message } from "@zendeskgarden/react-forms";
import type { HTMLInputTypeAttribute, HTMLAttributes } from "react";

/** One line of text with its label, its explanation and, where it is wrong, why. */
export function TextField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  error?: string | null;
  type?: HTMLInputTypeAttribute;
  inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"];
  autoComplete?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  onBlur?: () => void;
}) {
  return (
    <Field>
      <Label>{props.label}</Label>
      {props.hint ? <Hint>{props.hint}</Hint> : null}
      <Input
        type={props.type ?? "text"}
        value={props.value}
        inputMode={props.inputMode}
        autoComplete={props.autoComplete ?? "off"}
        spellCheck={false}
        required={props.isRequired}
        disabled={props.isDisabled}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onBlur}
        {...(props.error ? { validation: "error" as const, "aria-invalid": true } : {})}
      />
      {props.error ? <Message validation="error">{props.error}</Message> : null}
    </Field>
  );
}
