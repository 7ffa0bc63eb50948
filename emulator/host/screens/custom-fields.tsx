import { isCustomField } from "../../account/is-custom-field.ts";
import type { TicketField } from "../../account/records.ts";
import type { TicketTab } from "../workspace/ticket-tab.ts";
import { useStore } from "../workspace/use-store.ts";
import { useHost } from "./host-context.tsx";
import { SelectField } from "./select-field.tsx";

interface CustomFieldsProps {
  tab: TicketTab;
  field: (name: string) => { isHidden: boolean; isDisabled: boolean };
}

/** The account's own ticket fields: choices as a list, check boxes, everything else as text. */
export function CustomFields({ tab, field }: CustomFieldsProps) {
  const { workspace } = useHost();
  const { draft } = useStore(tab.store);
  const custom = workspace.session.directory.ticketFields.filter(
    (definition) => definition.active && isCustomField(definition),
  );
  const edit = (id: number, value: unknown) =>
    tab.editDraft({ customFields: { ...draft.customFields, [id]: value } });
  return custom.map((definition) => (
    <CustomField
      key={definition.id}
      definition={definition}
      value={draft.customFields[definition.id] ?? null}
      onChange={(value) => edit(definition.id, value)}
      {...field(`custom_field_${definition.id}`)}
    />
  ));
}

interface CustomFieldProps {
  definition: TicketField;
  value: unknown;
  isHidden: boolean;
  isDisabled: boolean;
  onChange: (value: unknown) => void;
}

function CustomField({ definition, value, isHidden, isDisabled, onChange }: CustomFieldProps) {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  if (isHidden) return null;
  if (definition.custom_field_options !== undefined) {
    return (
      <SelectField
        label={definition.title}
        value={text}
        options={definition.custom_field_options}
        isHidden={false}
        isDisabled={isDisabled}
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
          disabled={isDisabled}
          onChange={(event) => onChange(event.target.checked)}
        />
        {definition.title}
      </label>
    );
  }
  return (
    <label className="field">
      <span className="field-label">{definition.title}</span>
      <input value={text} disabled={isDisabled} onChange={(event) => onChange(event.target.value || null)} />
    </label>
  );
}
