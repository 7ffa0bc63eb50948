import { Field, Hint, Input, Label, Message } from "@zendeskgarden/react-forms";
import { getColor } from "@zendeskgarden/react-theming";
import { styled } from "styled-components";
import type { HTMLInputTypeAttribute, HTMLAttributes } from "react";

/** Garden shows a chosen day in the same faint colour as an empty field. */
const Line = styled(Input)`
  &::-webkit-datetime-edit {
    color: ${({ theme }) => getColor({ theme, variable: "foreground.default" })};
  }
`;

/** A one-line text field with its label, its hint and its error. */
export function TextField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  error?: string | null;
  type?: HTMLInputTypeAttribute;
  inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"];
  isRequired?: boolean;
  isDisabled?: boolean;
  onBlur?: () => void;
}) {
  return (
    <Field>
      <Label>{props.label}</Label>
      {props.hint ? <Hint>{props.hint}</Hint> : null}
      <Line
        type={props.type ?? "text"}
        value={props.value}
        inputMode={props.inputMode}
        autoComplete="off"
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
