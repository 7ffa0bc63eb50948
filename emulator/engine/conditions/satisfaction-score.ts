import { isRecord } from "../read-value.ts";
import { propertyFamily } from "../property-family.ts";

/** `satisfaction_score` of Zendesk's own CSAT: `false` (unoffered) up to `good_with_comment`. */
export const satisfactionScoreCondition = propertyFamily({
  field: "satisfaction_score",
  title: "Satisfaction",
  order: ["false", "true", "bad", "bad_with_comment", "good", "good_with_comment"],
  read(ticket) {
    const rating = ticket["satisfaction_rating"];
    const score = isRecord(rating) ? rating["score"] : null;
    if (score === "offered") return "true";
    if (score !== "good" && score !== "bad") return "false";
    return isRecord(rating) && typeof rating["comment"] === "string" && rating["comment"] !== ""
      ? `${score}_with_comment`
      : score;
  },
});
