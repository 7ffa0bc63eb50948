import { acceptsId, idText, propertyCondition } from "./property-condition.ts";

/** `organization_id`: "" for no organisation. */
export const organizationIdCondition = propertyCondition({
  field: "organization_id",
  title: "Organization",
  acceptsValue: acceptsId(),
  read: (ticket) => idText(ticket.organization_id),
});
