import { useHost } from "./host-context.tsx";

/** A choice, as apps left it. */
export interface SelectOption {
  value: string | number;
  name: string;
  isHidden?: boolean;
  isDisabled?: boolean;
}

interface SelectFieldProps {
  label: string;
  value: string | number | null;
  options: SelectOption[];
  isHidden: boolean;
  isDisabled: boolean;
  onChoose: (value: string) => void;
}

/** A labelled choice, with an empty entry. A hidden option stays while it is the chosen one. */
export function SelectField({ label, value, options, isHidden, isDisabled, onChoose }: SelectFieldProps) {
  const { texts } = useHost();
  if (isHidden) return null;
  const shown = options.filter((option) => !option.isHidden || String(option.value) === String(value));
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select value={value ?? ""} disabled={isDisabled} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{texts.ticket.none}</option>
        {shown.map((option) => (
          <option key={option.value} value={option.value} disabled={option.isDisabled ?? false}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
