import { previewPermissions } from "../../application/permissions/preview-permissions.ts";
import type { PermissionPreview } from "../../application/permissions/permission-preview.ts";
import { inspectAccount } from "../../application/provisioning/inspect-account.ts";
import { makePlan } from "../../domain/plan/make-plan.ts";
import type { PlanIntent } from "../../domain/plan/plan-intent.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { ObservedAccount } from "../../domain/resources/observed-account.ts";
import type { AdminPorts } from "../admin-ports.ts";

/** A plan for the account as it was just read, with what the person's role will be refused. */
export interface Review {
  account: ObservedAccount;
  plan: Plan;
  permissions: PermissionPreview;
}

/** Reads the account and makes the plan. Nothing is changed. */
export async function reviewAccount(ports: AdminPorts, intent: PlanIntent): Promise<Review> {
  const account = await inspectAccount(ports.gateway);
  const plan = makePlan(intent, account);
  // An admin is refused nothing, and is spared the question.
  const permissions: PermissionPreview = ports.user.isAdmin
    ? { basis: "admin", refused: [] }
    : await previewPermissions(ports.gateway, plan, account);
  return { account, plan, permissions };
}
