import { actionText } from "../action-family.ts";
import type { ActionFamily } from "../action-family.ts";
import { acceptsId } from "../property-family.ts";
import { changeProperty } from "../../tickets/ticket-update.ts";

const accepts = acceptsId();

/** `brand_id`: moves the ticket to another brand of the account. */
export const brandIdAction: ActionFamily = {
  fields: ["brand_id"],
  title: "Brand",
  ruleKinds: ["trigger", "automation"],
  refuse: (action) => (accepts(actionText(action)) ? null : "is invalid"),
  perform(action, { update, via }) {
    const brandId = Number(actionText(action));
    if (update.services.account.brands.has(brandId)) changeProperty(update, "brand_id", brandId, via);
  },
};
