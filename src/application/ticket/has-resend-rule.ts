import { findResendRule } from "../../domain/status/explanation/find-dispatch-rule.ts";
import type { SurveyTags } from "../../domain/survey/settings.ts";
import { isGatewayError } from "../ports/gateway-error.ts";
import type { RuleReader } from "../ports/rules.ts";

/**
 * Whether an active rule of the account would process the resend tag: the requests that list the triggers. Null where Zendesk
 * does not show rules to the agent, who may then still try.
 */
export async function hasResendRule(rules: RuleReader, tags: SurveyTags): Promise<boolean | null> {
  try {
    return findResendRule(await rules.listTriggers(), tags)?.isActive ?? false;
  } catch (error) {
    if (isGatewayError(error)) return null;
    throw error;
  }
}
