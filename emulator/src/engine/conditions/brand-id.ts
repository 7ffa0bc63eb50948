import { acceptsId, idText, propertyCondition } from "./property-condition.ts";

/** `brand_id`. */
export const brandIdCondition = propertyCondition({
  field: "brand_id",
  title: "Brand",
  acceptsValue: acceptsId(),
  read: (ticket) => idText(ticket.brand_id),
});
