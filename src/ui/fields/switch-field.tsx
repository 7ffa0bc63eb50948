import { Field, Hint, Label, Toggle } from "@zendeskgarden/react-forms";

/** On or off, at once. */
export function SwitchField(props: {
  label: string;
  hint?: string;
  isOn: boolean;
  isDisabled?: boolean;
  onChange: (isOn: boolean) => void;
}) {
  return (
    <Field>
      <Toggle
        checked={props.isOn}
        disabled={props.isDisabled}
        onChange={(event) => props.onChange(event.target.checked)}
      >
        <Label isRegular>{props.label}</Label>
        {props.hint ? <Hint>{props.hint}</Hint> : null}
      </Toggle>
    </Field>
  );
}
