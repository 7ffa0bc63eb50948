import { Field, Hint, Input, Label, Message } from "@zendeskgarden/react-forms";
import { useLayoutEffect, useRef } from "react";

/**
 * A line for something secret. React writes the `value` of a controlled field into the page's markup, where extensions, recordings
 * and copies of the page find it: here the browser's own field holds the typed value, and `value` reaches it as a property alone.
 */
export function SecretField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  error?: string | null;
  isRequired?: boolean;
}) {
  const { value } = props;
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (input.current && input.current.value !== value) input.current.value = value;
  }, [value]);
  return (
    <Field>
      <Label>{props.label}</Label>
      {props.hint ? <Hint>{props.hint}</Hint> : null}
      <Input
        ref={input}
        type="password"
        // "off" is not heeded for passwords: browsers would fill in the one that is kept for this site.
        autoComplete="new-password"
        autoCapitalize="none"
        spellCheck={false}
        required={props.isRequired}
        onChange={(event) => props.onChange(event.target.value)}
        {...(props.error ? { validation: "error" as const, "aria-invalid": true } : {})}
      />
      {props.error ? <Message validation="error">{props.error}</Message> : null}
    </Field>
  );
}
