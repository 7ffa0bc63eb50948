import { acceptsId, idText, propertyFamily } from "../property-family.ts";

/** `organization_id`: "" for no organisation. */
export const organizationIdCondition = propertyFamily({
  field: "organization_id",
  title: "Organization",
  acceptsValue: acceptsId(),
  read: (ticket) => idText(ticket.organization_id),
});
