import { useQuery } from "@tanstack/react-query";
import { useId, useMemo } from "react";
import type { PermissionPreview } from "../../application/permissions/permission-preview.ts";
import { previewPermissions } from "../../application/permissions/preview-permissions.ts";
import type { GatewayError } from "../../application/ports/gateway-error.ts";
import { inspectAccount } from "../../application/provisioning/inspect-account.ts";
import { makePlan } from "../../domain/provisioning/plan/make-plan.ts";
import type { PlanIntent } from "../../domain/provisioning/plan/plan-intent.ts";
import type { Plan } from "../../domain/provisioning/plan/plan.ts";
import type { ObservedAccount } from "../../domain/provisioning/resources/observed-account.ts";
import { usePorts } from "../admin-ports.ts";
import { queryKeys } from "../queries/query-keys.ts";

/** A plan for the account as it was just read, with what the person's role will be refused. */
export interface Review {
  account: ObservedAccount;
  plan: Plan;
  permissions: PermissionPreview;
}

export interface ReviewControl {
  /** Null while it is read, and when that failed. */
  review: Review | null;
  failure: GatewayError | null;
  retry: () => void;
}

/** An admin is refused nothing, and is spared the question. */
const adminMay: PermissionPreview = { basis: "admin", refused: [], lacks: [] };

/**
 * Reads the account once, whenever a plan is to be shown, and makes the plan; nothing is changed. What was read stays as it is
 * while the plan is looked at and applied: another choice makes another plan without a request.
 */
export function useReview(intent: PlanIntent): ReviewControl {
  const { reads, user } = usePorts();
  const id = useId();
  const reading = useQuery({
    queryKey: queryKeys.fresh("account", id),
    queryFn: () => inspectAccount(reads),
    staleTime: Infinity,
    gcTime: 0,
  });
  const account = reading.data;
  const plan = useMemo(() => (account ? makePlan(intent, account) : null), [account, intent]);
  const asking = useQuery({
    queryKey: queryKeys.fresh("permissions", id, plan),
    queryFn: () => (account && plan ? previewPermissions(reads, plan, account) : adminMay),
    enabled: account !== undefined && plan !== null && !user.isAdmin,
    staleTime: Infinity,
    gcTime: 0,
  });
  const permissions = user.isAdmin ? adminMay : asking.data;
  const failed = [reading, asking].find(({ error, isFetching }) => error && !isFetching);
  return {
    review: account && plan && permissions ? { account, plan, permissions } : null,
    failure: failed?.error ?? null,
    retry: () => void failed?.refetch(),
  };
}
