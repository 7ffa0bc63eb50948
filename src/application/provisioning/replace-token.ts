import { makePlan } from "../../domain/provisioning/plan/make-plan.ts";
import type { Settings, Survey } from "../../domain/survey/settings.ts";
import { testConnection } from "../connection/test-connection.ts";
import type { ConnectionResult } from "../connection/connection-result.ts";
import type { AccountGateway } from "../ports/account-gateway.ts";
import { applyPlan } from "./apply-plan.ts";
import { inspectAccount } from "./inspect-account.ts";
import type { ApplyReport } from "./step-outcome.ts";

export interface TokenReplacement {
  gateway: AccountGateway;
  settings: Settings;
  /** Whose endpoint and e-mail the new token is tested with. */
  survey: Survey;
  installationId: number;
  newToken: string;
  /** Whom the test's survey names. */
  respondent: { name: string; email: string };
}

/** The test of the new token, and the outcome of the swap; null where the test did not pass and nothing was changed. */
export interface TokenReplacementResult {
  test: ConnectionResult;
  report: ApplyReport | null;
}

/**
 * Tests the new token, and swaps it in only when 2listen accepts it. A body that 2listen refuses still shows that the token
 * is right: unauthorised comes first. Until the swap the old token remains in use.
 */
export async function replaceToken(input: TokenReplacement): Promise<TokenReplacementResult> {
  const { gateway, settings, installationId, newToken, respondent } = input;
  const { endpoint, accountEmail, bodyTemplate } = input.survey;
  const test = await testConnection(gateway, {
    endpoint,
    accountEmail,
    bodyTemplate,
    token: newToken,
    respondent,
  });
  if (test.code !== "accepted" && test.code !== "refusedBody") return { test, report: null };
  const plan = makePlan({ kind: "replaceToken", settings }, await inspectAccount(gateway));
  return { test, report: await applyPlan({ gateway, plan, installationId, token: newToken }) };
}
