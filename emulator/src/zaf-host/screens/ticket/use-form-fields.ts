import type { TicketTab } from "../../workspace/ticket-tab.ts";
import { useStore } from "../../workspace/use-store.ts";
import type { FormOption } from "../../workspace/form-options.ts";
import type { SelectOption } from "../select-field.tsx";

/** The state of a field in the form. */
export interface FormField {
  label: string;
  isHidden: boolean;
  isDisabled: boolean;
}

export interface FormFields {
  field(name: string, label: string): FormField;
  /** `list` is `<field>.optionValues` or `assignee.optionGroups`. */
  options(list: string, options: FormOption[]): SelectOption[];
}

/** Reads how apps changed the ticket's fields and their options (`ticketFields:<name>.hide` and its like). */
export function useFormFields(tab: TicketTab): FormFields {
  const { saved, fieldStates } = useStore(tab.store);
  const isClosed = saved?.status === "closed";
  return {
    field(name, label) {
      const state = fieldStates[name];
      return {
        label: state?.label ?? label,
        isHidden: state?.isHidden ?? false,
        isDisabled: isClosed || (state?.isDisabled ?? false),
      };
    },
    options(list, options) {
      return options.map(({ value, name }) => {
        const state = fieldStates[`${list}:${value}`];
        return {
          value,
          name: state?.label ?? name,
          isHidden: state?.isHidden ?? false,
          isDisabled: state?.isDisabled ?? false,
        };
      });
    },
  };
}
