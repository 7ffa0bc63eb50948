import { useId } from "react";

import type { AppParameter } from "../../apps/package/app-package.ts";
import { useHost } from "./host-context.tsx";

interface ParameterFieldProps {
  parameter: AppParameter;
  texts: { label: string; helpText: string };
  value: unknown;
  isDisabled: boolean;
  onChange: (value: unknown) => void;
}

/** One setting by its type; a secure one never shows its value. */
export function ParameterField({ parameter, texts, value, isDisabled, onChange }: ParameterFieldProps) {
  const host = useHost();
  const id = useId();
  const label = parameter.required ? `${texts.label} (${host.texts.settings.required})` : texts.label;
  const common = {
    id,
    disabled: isDisabled,
    required: parameter.required,
    "aria-describedby": texts.helpText === "" ? undefined : `${id}-help`,
  };
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  const isCheckbox = parameter.type === "checkbox";
  const type = parameter.secure ? "password" : parameter.type === "number" ? "number" : "text";
  return (
    <div className={isCheckbox ? "field is-checkbox" : "field"}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {isCheckbox ? (
        <input
          {...common}
          type="checkbox"
          required={false}
          checked={value === true || value === "true"}
          onChange={(event) => onChange(event.target.checked)}
        />
      ) : parameter.type === "multiline" ? (
        <textarea {...common} rows={4} value={text} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...common}
          type={type}
          autoComplete="off"
          placeholder={parameter.secure ? host.texts.settings.secure : ""}
          required={parameter.required && !parameter.secure}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {texts.helpText !== "" && (
        <p className="quiet" id={`${id}-help`}>
          {texts.helpText}
        </p>
      )}
    </div>
  );
}
