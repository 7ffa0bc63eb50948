import { localeIdOf } from "../../account/locale-ids.ts";
import { acceptsId, idText, propertyCondition } from "./property-condition.ts";

/** `locale_id`: the number of the requester's language. */
export const localeIdCondition = {
  ...propertyCondition({
    field: "locale_id",
    title: "Language",
    acceptsValue: acceptsId(),
    read(ticket, _condition, account) {
      const name = account.users.get(ticket.requester_id)?.locale;
      return idText(localeIdOf(name));
    },
  }),
  triggerOperators: [],
};
