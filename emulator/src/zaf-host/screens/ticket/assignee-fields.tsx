import { groupOptions, systemOptions } from "../../workspace/form-options.ts";
import type { TicketTab } from "../../workspace/ticket-tab.ts";
import { useStore } from "../../workspace/use-store.ts";
import { useHost } from "../host-context.tsx";
import { SelectField, type SelectOption } from "../select-field.tsx";
import { useFormFields } from "./use-form-fields.ts";

/** Group and agent. For apps both are one field, `assignee`, whose options are `<group id>:<user id>`. */
export function AssigneeFields({ tab }: { tab: TicketTab }) {
  const { workspace, texts } = useHost();
  const { draft } = useStore(tab.store);
  const { field, options } = useFormFields(tab);
  const { directory } = workspace.session;
  const { isHidden, isDisabled, label } = field("assignee", texts.ticket.assignee);
  const group = field("group", texts.ticket.group);
  const choices = options("assignee.optionValues", systemOptions(directory, texts)["assignee"] ?? []);
  const choose = (value: string) => {
    const agent = directory.agents.find(({ id }) => String(id) === value);
    if (agent !== undefined) tab.rememberUser(agent);
    tab.editDraft({ assigneeId: agent?.id ?? null });
  };
  return (
    <>
      <SelectField
        label={group.label}
        value={draft.groupId}
        options={options("assignee.optionGroups", groupOptions(directory))}
        isHidden={isHidden || group.isHidden}
        isDisabled={isDisabled || group.isDisabled}
        onChoose={(value) => tab.editDraft({ groupId: value === "" ? null : Number(value) })}
      />
      <SelectField
        label={label}
        value={draft.assigneeId}
        options={directory.agents.map(({ id, name }) => agentOption({ id, name }, choices))}
        isHidden={isHidden}
        isDisabled={isDisabled}
        onChoose={choose}
      />
    </>
  );
}

/** An agent is hidden, or cannot be chosen, where that is so in all of the agent's groups. */
function agentOption({ id, name }: { id: number; name: string }, choices: SelectOption[]): SelectOption {
  const own = choices.filter(({ value }) => String(value).endsWith(`:${id}`));
  return {
    value: id,
    name,
    isHidden: own.length > 0 && own.every(({ isHidden }) => isHidden),
    isDisabled: own.length > 0 && own.every(({ isDisabled }) => isDisabled),
  };
}
