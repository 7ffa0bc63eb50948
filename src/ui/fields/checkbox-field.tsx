import { Checkbox, Field, Hint, Label } from "@zendeskgarden/react-forms";

/** One yes-or-no of a form. */
export function CheckboxField(props: {
  label: string;
  hint?: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}) {
  return (
    <Field>
      <Checkbox checked={props.isChecked} onChange={(event) => props.onChange(event.target.checked)}>
        <Label isRegular>{props.label}</Label>
        {props.hint ? <Hint>{props.hint}</Hint> : null}
      </Checkbox>
    </Field>
  );
}
