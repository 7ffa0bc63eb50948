import { viaIdOf } from "../via-types.ts";
import { propertyFamily } from "../property-family.ts";

/** `via_id`: the channel that the ticket came by, as the number of Zendesk's "Via types" table. */
export const viaIdCondition = {
  ...propertyFamily({
    field: "via_id",
    title: "Channel",
    acceptsValue: (value) =>
      /^\d+$/.test(value) || viaIdOf({ channel: value, source: { from: {}, to: {}, rel: null } }) !== null,
    read: (ticket) => String(viaIdOf(ticket.via) ?? ticket.via.channel),
    resolve: (value) => String(viaIdOf({ channel: value, source: { from: {}, to: {}, rel: null } }) ?? value),
  }),
  triggerOperators: [],
};
