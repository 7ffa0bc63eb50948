import { ApiError } from "./api-error.ts";

/**
 * 400 for a value of the wrong JSON type, in the sentence that Zendesk's parameter check uses
 * [recorded: `trigger.conditions must be a hash from api/v2/rules/triggers/create`].
 *
 * @param attribute dotted name, as `ticket.status`
 * @param expectation what it must be, as `must be a string`
 */
export function invalidAttribute(attribute: string, expectation: string, endpoint = ""): ApiError {
  const origin = endpoint === "" ? "" : ` from ${endpoint}`;
  const message = `You passed an invalid value for the ${attribute} attribute. Invalid parameter: ${attribute} ${expectation}${origin}`;
  return new ApiError(400, { error: { title: "Invalid attribute", message } });
}
