import type { Priority, TicketType } from "../../account/records.ts";
import type { TicketDraft } from "../workspace/ticket-draft.ts";
import type { TicketTab } from "../workspace/ticket-tab.ts";
import { useStore } from "../workspace/use-store.ts";
import { CustomFields } from "./custom-fields.tsx";
import { useHost } from "./host-context.tsx";
import { NavLink } from "./nav-link.tsx";
import { SelectField } from "./select-field.tsx";
import { TagsField } from "./tags-field.tsx";

/** The ticket's fields. Apps may hide or disable them (`ticketFields:<name>.hide`). */
export function TicketFields({ tab }: { tab: TicketTab }) {
  const { workspace, texts } = useHost();
  const { saved, draft, fieldStates, organization } = useStore(tab.store);
  const { directory } = workspace.session;
  const isClosed = saved?.status === "closed";
  const field = (name: string) => ({
    isHidden: fieldStates[name]?.isHidden ?? false,
    isDisabled: isClosed || (fieldStates[name]?.isDisabled ?? false),
  });
  const edit = (fields: Partial<TicketDraft>) => tab.editDraft(fields);
  const chooseAssignee = (value: string) => {
    const agent = directory.agents.find(({ id }) => String(id) === value);
    if (agent !== undefined) tab.rememberUser(agent);
    edit({ assigneeId: agent?.id ?? null });
  };
  return (
    <section className="ticket-fields" aria-label={texts.ticket.fields}>
      {saved !== null && <RequesterLine tab={tab} organizationName={organization?.name ?? null} />}
      <SelectField
        label={texts.ticket.group}
        value={draft.groupId}
        options={directory.groups.map(({ id, name }) => ({ value: id, name }))}
        onChoose={(value) => edit({ groupId: value === "" ? null : Number(value) })}
        {...field("group")}
      />
      <SelectField
        label={texts.ticket.assignee}
        value={draft.assigneeId}
        options={directory.agents.map(({ id, name }) => ({ value: id, name }))}
        onChoose={chooseAssignee}
        {...field("assignee")}
      />
      <TagsField tags={draft.tags} onChange={(tags) => edit({ tags })} {...field("tags")} />
      <SelectField
        label={texts.ticket.type}
        value={draft.type}
        options={Object.entries(texts.type).map(([value, name]) => ({ value, name }))}
        onChoose={(value) => edit({ type: value === "" ? null : (value as TicketType) })}
        {...field("type")}
      />
      <SelectField
        label={texts.ticket.priority}
        value={draft.priority}
        options={Object.entries(texts.priority).map(([value, name]) => ({ value, name }))}
        onChoose={(value) => edit({ priority: value === "" ? null : (value as Priority) })}
        {...field("priority")}
      />
      <CustomFields tab={tab} field={field} />
    </section>
  );
}

function RequesterLine({ tab, organizationName }: { tab: TicketTab; organizationName: string | null }) {
  const { texts } = useHost();
  const { draft, users } = useStore(tab.store);
  const requester = draft.requesterId === null ? undefined : users.get(draft.requesterId);
  if (requester === undefined) return null;
  return (
    <div className="field">
      <span className="field-label">{texts.ticket.requester}</span>
      <NavLink className="text-link" route={{ page: "user", id: requester.id }} label={requester.name}>
        {requester.name}
      </NavLink>
      <span className="quiet">{requester.email ?? texts.ticket.noEmail}</span>
      {organizationName !== null && <span className="quiet">{organizationName}</span>}
    </div>
  );
}
