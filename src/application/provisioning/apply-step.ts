import type { Step } from "../../domain/provisioning/plan/plan.ts";
import type { RulePayload, WebhookPayload } from "../../domain/provisioning/resources/resource.ts";
import { resolveWebhook, webhookReference } from "../../domain/provisioning/resources/webhook-reference.ts";
import { isGatewayError } from "../ports/gateway-error.ts";
import type { AccountGateway } from "../ports/account-gateway.ts";
import { describeFailure } from "./step-failure.ts";
import type { StepFailure, StepOutcome } from "./step-outcome.ts";

/** The input of applying a step. */
export interface ApplyContext {
  gateway: AccountGateway;
  installationId: number;
  /** Typed by the admin for this plan; sent once, kept nowhere. */
  token: string | null;
  /** Ids of resources that earlier steps created, by kind, role and survey. */
  madeIds: Map<string, string>;
}

/** Applies one step. Zendesk's refusal is an outcome; anything else is a bug and is thrown. */
export async function applyStep(step: Step, context: ApplyContext): Promise<StepOutcome> {
  if (step.needsToken && context.token === null)
    return refuse(step, { kind: "invalid", detail: "tokenMissing" });
  try {
    return await send(step, context);
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    // Somebody else deleted it first: the step is done.
    if (step.action === "delete" && error.kind === "notFound") {
      return { stepId: step.id, state: "unchanged", resourceId: step.resource.id };
    }
    return { stepId: step.id, state: "failed", failure: describeFailure(error) };
  }
}

async function send(step: Step, context: ApplyContext): Promise<StepOutcome> {
  const { gateway, installationId } = context;
  const { kind } = step.resource;
  if (kind === "settings") {
    await gateway.saveSettings(installationId, {
      ...(step.payload as Parameters<typeof gateway.saveSettings>[1]),
    });
    return { stepId: step.id, state: "applied", resourceId: null };
  }
  if (step.action === "create" && kind !== "target") {
    const id = await gateway.createResource(kind, completePayload(step, context));
    context.madeIds.set(identify(step), id);
    return { stepId: step.id, state: "applied", resourceId: id };
  }
  const id = step.resource.id ?? context.madeIds.get(identify(step));
  if (id === undefined) return refuse(step, { kind: "notFound", detail: "" });
  if (step.action === "delete") await gateway.deleteResource(kind, id);
  else await gateway.updateResource(kind, id, completePayload(step, context));
  return { stepId: step.id, state: "applied", resourceId: id };
}

function identify({ resource }: Step): string {
  return `${resource.kind}:${resource.role}:${resource.surveyKey}`;
}

/** Adds what the plan could not contain: the id of a webhook that was just created, and the token. */
function completePayload(step: Step, { madeIds, token }: ApplyContext): object {
  const payload = { ...step.payload } as RulePayload & WebhookPayload;
  const { surveyKey } = step.resource;
  const webhookId = madeIds.get(`webhook:webhook:${surveyKey}`);
  if (payload.actions !== undefined && webhookId !== undefined) {
    payload.actions = resolveWebhook(payload.actions, webhookReference(surveyKey), webhookId);
  }
  if (!step.needsToken || payload.authentication === undefined || token === null) return payload;
  const { authentication } = payload;
  const withToken = { ...authentication, data: { ...authentication.data, password: token } };
  return { ...payload, authentication: withToken };
}

/** Fails a step before anything is sent. */
function refuse(step: Step, why: Pick<StepFailure, "kind" | "detail">): StepOutcome {
  return { stepId: step.id, state: "failed", failure: { ...why, status: 0, method: "", path: "" } };
}
