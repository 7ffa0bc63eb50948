import { emptyToNull } from "../rule-values.ts";
import { propertyCondition } from "./property-condition.ts";
import { isRecord } from "../../account/read-value.ts";

/** The reference writes `true` for unoffered and `false` for offered; the words themselves are accepted too [secondary]. */
const WORD_OF: Readonly<Record<string, string>> = { true: "unoffered", false: "offered" };

/** `satisfaction_score` of Zendesk's own CSAT, from `unoffered` up to `good_with_comment`. */
export const satisfactionScore = propertyCondition({
  title: "Satisfaction",
  order: ["unoffered", "offered", "bad", "bad_with_comment", "good", "good_with_comment"],
  values: ["unoffered", "offered", "true", "false", "bad", "bad_with_comment", "good", "good_with_comment"],
  resolve: (value) => WORD_OF[value] ?? emptyToNull(value),
  read(ticket) {
    const rating = ticket["satisfaction_rating"];
    const score = isRecord(rating) ? rating["score"] : null;
    if (score === "offered") return "offered";
    if (score !== "good" && score !== "bad") return "unoffered";
    return isRecord(rating) && typeof rating["comment"] === "string" && rating["comment"] !== ""
      ? `${score}_with_comment`
      : score;
  },
});
