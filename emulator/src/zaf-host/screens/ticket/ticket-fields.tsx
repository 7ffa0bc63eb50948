import type { Organization, Priority, TicketType } from "../../../account/records.ts";
import { systemOptions } from "../../workspace/form-options.ts";
import type { TicketDraft } from "../../workspace/ticket-draft.ts";
import type { TicketTab } from "../../workspace/ticket-tab.ts";
import { useStore } from "../../workspace/use-store.ts";
import { AssigneeFields } from "./assignee-fields.tsx";
import { CustomFields } from "./custom-fields.tsx";
import { useHost } from "../host-context.tsx";
import { NavLink } from "../nav-link.tsx";
import { SelectField } from "../select-field.tsx";
import { TagsField } from "./tags-field.tsx";
import { useFormFields } from "./use-form-fields.ts";

/** The ticket's fields. Apps may hide, disable and rename them and their options (`ticketFields:<name>.hide`). */
export function TicketFields({ tab }: { tab: TicketTab }) {
  const { workspace, texts } = useHost();
  const { saved, draft, organization } = useStore(tab.store);
  const { field, options } = useFormFields(tab);
  const { directory } = workspace.session;
  const choices = systemOptions(directory, texts);
  const brands = directory.brands.filter(({ active }) => active);
  const ticketForms = directory.ticketForms.filter(({ active }) => active);
  const edit = (fields: Partial<TicketDraft>) => tab.editDraft(fields);
  return (
    <section className="ticket-fields" aria-label={texts.ticket.fields}>
      {saved !== null && <RequesterLine tab={tab} organization={organization} />}
      {ticketForms.length > 1 && (
        <SelectField
          value={draft.formId}
          options={ticketForms.map(({ id, name }) => ({ value: id, name }))}
          onChoose={(value) => edit({ formId: value === "" ? null : Number(value) })}
          {...field("ticket_form_id", texts.ticket.form)}
        />
      )}
      {brands.length > 1 && (
        <SelectField
          value={draft.brandId}
          options={options("brand.optionValues", choices["brand"] ?? [])}
          onChoose={(value) => edit({ brandId: value === "" ? null : Number(value) })}
          {...field("brand", texts.ticket.brand)}
        />
      )}
      <AssigneeFields tab={tab} />
      <TagsField
        tags={draft.tags}
        onChange={(tags) => edit({ tags })}
        {...field("tags", texts.ticket.tags)}
      />
      <SelectField
        value={draft.type}
        options={options("type.optionValues", choices["type"] ?? [])}
        onChoose={(value) => edit({ type: value === "" ? null : (value as TicketType) })}
        {...field("type", texts.ticket.type)}
      />
      <SelectField
        value={draft.priority}
        options={options("priority.optionValues", choices["priority"] ?? [])}
        onChoose={(value) => edit({ priority: value === "" ? null : (value as Priority) })}
        {...field("priority", texts.ticket.priority)}
      />
      <CustomFields tab={tab} />
    </section>
  );
}

function RequesterLine({ tab, organization }: { tab: TicketTab; organization: Organization | null }) {
  const { texts } = useHost();
  const { draft, users } = useStore(tab.store);
  const { field } = useFormFields(tab);
  const requester = draft.requesterId === null ? undefined : users.get(draft.requesterId);
  const { label, isHidden } = field("requester", texts.ticket.requester);
  if (requester === undefined || isHidden) return null;
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      <NavLink className="text-link" route={{ page: "user", id: requester.id }} label={requester.name}>
        {requester.name}
      </NavLink>
      <span className="quiet">{requester.email ?? texts.ticket.noEmail}</span>
      {organization !== null && (
        <NavLink
          className="text-link"
          route={{ page: "organization", id: organization.id }}
          label={organization.name}
        >
          {organization.name}
        </NavLink>
      )}
    </div>
  );
}
