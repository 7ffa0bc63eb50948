import { applyPlan } from "../../../src/application/provisioning/apply-plan.ts";
import { inspectAccount } from "../../../src/application/provisioning/inspect-account.ts";
import type { ApplyReport } from "../../../src/application/provisioning/step-outcome.ts";
import type { AccountGateway } from "../../../src/application/ports/account-gateway.ts";
import { defaultSettings } from "../../../src/domain/survey/default-settings.ts";
import { makePlan } from "../../../src/domain/provisioning/plan/make-plan.ts";
import type { PlanIntent } from "../../../src/domain/provisioning/plan/plan-intent.ts";
import type { Survey, Settings } from "../../../src/domain/survey/settings.ts";
import { resourceTexts } from "./resource-texts.ts";

type SetUpIntent = Extract<PlanIntent, { kind: "setUp" }>;

/** A body as the manual guide leaves it: the sample's e-mail and name replaced. */
export const sampleBody =
  '{"name":"{{ticket.requester.name}}","email":"{{ticket.requester.email}}","ticket":"{{ticket.id}}"}';

/** Settings that are ready to be applied; `changes` say what is special about the survey. */
export function someSettings(
  changes: Partial<Omit<Survey, "rule" | "tags">> & {
    rule?: Partial<Survey["rule"]>;
    tags?: Partial<Survey["tags"]>;
  } = {},
): Settings {
  const settings = defaultSettings();
  const surveys = settings.surveys.map((survey) => ({
    ...survey,
    endpoint: "https://survey.example/hook",
    accountEmail: "conta@empresa.example",
    bodyTemplate: sampleBody,
    ...changes,
    rule: { ...survey.rule, ...changes.rule },
    tags: { ...survey.tags, ...changes.tags },
  }));
  return { ...settings, surveys };
}

/** The intent to set up these settings, as the setup screen in Portuguese makes it. */
export function aSetUp(settings: Settings, changes: Partial<SetUpIntent> = {}): SetUpIntent {
  return {
    kind: "setUp",
    settings,
    saved: settings,
    adoptsUnmanaged: true,
    sendsToken: false,
    texts: resourceTexts["pt-br"],
    ...changes,
  };
}

/** Inspects, plans and applies, as the setup screen does. */
export async function applySettings(
  gateway: AccountGateway,
  settings: Settings,
  options: Partial<SetUpIntent> & { token?: string; installationId?: number } = { saved: null },
): Promise<ApplyReport> {
  const { token = "segredo", installationId = 1, ...changes } = options;
  const plan = makePlan(aSetUp(settings, changes), await inspectAccount(gateway));
  return applyPlan({ gateway, plan, installationId, token });
}
