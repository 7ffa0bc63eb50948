import { actionText } from "./action-definition.ts";
import type { ActionDefinition } from "./action-definition.ts";
import { acceptsId } from "../conditions/property-condition.ts";
import { changeProperty } from "../../tickets/ticket-update.ts";

const accepts = acceptsId();

/** `brand_id`: moves the ticket to another brand of the account. */
export const brandIdAction: ActionDefinition = {
  fields: ["brand_id"],
  title: "Brand",
  ruleKinds: ["trigger", "automation"],
  refuse: (action) => (accepts(actionText(action)) ? null : "is invalid"),
  perform(action, { update, via }) {
    const brandId = Number(actionText(action));
    if (update.services.account.brands.has(brandId)) changeProperty(update, "brand_id", brandId, via);
  },
};
