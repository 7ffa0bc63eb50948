import { Field, Hint, Label, Select } from "@zendeskgarden/react-forms";

/** A select field with the browser's own list. */
export function SelectField<Value extends string>(props: {
  label: string;
  isLabelHidden?: boolean;
  hint?: string;
  value: Value;
  options: { value: Value; label: string }[];
  onChange: (value: Value) => void;
}) {
  return (
    <Field>
      <Label hidden={props.isLabelHidden ?? false}>{props.label}</Label>
      {props.hint ? <Hint>{props.hint}</Hint> : null}
      <Select
        isCompact
        value={props.value}
        onChange={(event) => {
          const chosen = props.options.find(({ value }) => value === event.target.value);
          if (chosen) props.onChange(chosen.value);
        }}
      >
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
