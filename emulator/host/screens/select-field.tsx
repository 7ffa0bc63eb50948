import { useHost } from "./host-context.tsx";

interface SelectFieldProps {
  label: string;
  value: string | number | null;
  options: { value: string | number; name: string }[];
  isHidden: boolean;
  isDisabled: boolean;
  onChoose: (value: string) => void;
}

/** A labelled choice, with an empty entry. */
export function SelectField({ label, value, options, isHidden, isDisabled, onChoose }: SelectFieldProps) {
  const { texts } = useHost();
  if (isHidden) return null;
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select value={value ?? ""} disabled={isDisabled} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{texts.ticket.none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
