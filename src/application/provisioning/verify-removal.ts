import { planRemoval } from "../../domain/provisioning/plan/plan-removal.ts";
import type { UnreadablePart } from "../../domain/provisioning/resources/observed-account.ts";
import type { ResourceRef } from "../../domain/provisioning/resources/resource.ts";
import type { Settings } from "../../domain/survey/settings.ts";
import type { RulesPort } from "../ports/rules.ts";
import type { WebhooksPort } from "../ports/webhooks.ts";
import { inspectAccount } from "./inspect-account.ts";

type ReadGateway = RulesPort & Pick<WebhooksPort, "listWebhooks">;

/** What remains after a removal. Nothing remains only where both lists are empty. */
export interface RemovalCheck {
  /** What a removal would still delete. */
  left: ResourceRef[];
  /** Parts of the account that Zendesk refused to show: of these it is not known. */
  unreadable: UnreadablePart[];
}

/** Reads the account once more after a removal. `saved` are the settings as they were before it, whose tags identify orphans. */
export async function verifyRemoval(gateway: ReadGateway, saved: Settings | null): Promise<RemovalCheck> {
  const account = await inspectAccount(gateway);
  const { steps } = planRemoval(account, saved);
  const left = steps.filter(({ action }) => action === "delete").map(({ resource }) => resource);
  return { left, unreadable: account.unreadable };
}
