import { listNotifiedTargets } from "../../domain/provisioning/resources/notified-by.ts";
import type {
  ObservedAccount,
  UnreadablePart,
} from "../../domain/provisioning/resources/observed-account.ts";
import type { ResourceKind } from "../../domain/provisioning/resources/resource.ts";
import { isGatewayError } from "../ports/gateway-error.ts";
import type { AccountGateway } from "../ports/account-gateway.ts";

type ReadGateway = Pick<AccountGateway, "listWebhooks" | "listAutomations" | "listTriggers" | "listTargets">;

/**
 * Reads everything that can dispatch a survey: three requests for an account of up to a hundred of each, one more where
 * some rule notifies a target. What Zendesk forbids is named in `unreadable`; any other refusal is thrown, because a plan
 * made from half an account would create what already exists.
 */
export async function inspectAccount(gateway: ReadGateway): Promise<ObservedAccount> {
  const unreadable: UnreadablePart[] = [];
  const read = async <Item>(kind: ResourceKind, list: () => Promise<Item[]>): Promise<Item[]> => {
    try {
      return await list();
    } catch (error) {
      if (!isGatewayError(error) || error.kind !== "forbidden") throw error;
      unreadable.push({ kind, reason: error.kind });
      return [];
    }
  };
  const [webhooks, automations, triggers] = await Promise.all([
    read("webhook", () => gateway.listWebhooks()),
    read("automation", () => gateway.listAutomations()),
    read("trigger", () => gateway.listTriggers()),
  ]);
  const notifiesTarget = [...automations, ...triggers].some((rule) => listNotifiedTargets(rule).length > 0);
  const targets = notifiesTarget ? await read("target", () => gateway.listTargets()) : [];
  return { webhooks, automations, triggers, targets, unreadable };
}
