import { isCustomField } from "../../../account/is-custom-field.ts";
import type { TicketField } from "../../../account/records.ts";
import { customOptions } from "../../workspace/form-options.ts";
import type { TicketTab } from "../../workspace/ticket-tab.ts";
import { useStore } from "../../workspace/use-store.ts";
import { useHost } from "../host-context.tsx";
import { SelectField, type SelectOption } from "../select-field.tsx";
import { useFormFields, type FormField } from "./use-form-fields.ts";

/** The account's own ticket fields: choices as a list, check boxes, everything else as text. */
export function CustomFields({ tab }: { tab: TicketTab }) {
  const { workspace } = useHost();
  const { draft } = useStore(tab.store);
  const { field, options } = useFormFields(tab);
  const custom = workspace.session.directory.ticketFields.filter(
    (definition) => definition.active && isCustomField(definition),
  );
  const edit = (id: number, value: unknown) =>
    tab.editDraft({ customFields: { ...draft.customFields, [id]: value } });
  return custom.map((definition) => (
    <CustomField
      key={definition.id}
      definition={definition}
      options={options(`custom_field_${definition.id}.optionValues`, customOptions(definition))}
      field={field(`custom_field_${definition.id}`, definition.title)}
      value={draft.customFields[definition.id] ?? null}
      onChange={(value) => edit(definition.id, value)}
    />
  ));
}

interface CustomFieldProps {
  definition: TicketField;
  options: SelectOption[];
  field: FormField;
  value: unknown;
  onChange: (value: unknown) => void;
}

function CustomField({ definition, options, field, value, onChange }: CustomFieldProps) {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  if (field.isHidden) return null;
  if (definition.custom_field_options !== undefined) {
    return (
      <SelectField
        {...field}
        value={text}
        options={options}
        onChoose={(chosen) => onChange(chosen === "" ? null : chosen)}
      />
    );
  }
  if (definition.type === "checkbox") {
    return (
      <label className="check-field">
        <input
          type="checkbox"
          checked={value === true}
          disabled={field.isDisabled}
          onChange={(event) => onChange(event.target.checked)}
        />
        {field.label}
      </label>
    );
  }
  return (
    <label className="field">
      <span className="field-label">{field.label}</span>
      <input
        value={text}
        disabled={field.isDisabled}
        onChange={(event) => onChange(event.target.value || null)}
      />
    </label>
  );
}
