import { acceptsId, idText, propertyFamily } from "../property-family.ts";

/** `brand_id`. */
export const brandIdCondition = propertyFamily({
  field: "brand_id",
  title: "Brand",
  acceptsValue: acceptsId(),
  read: (ticket) => idText(ticket.brand_id),
});
