import { listOwned } from "../../domain/provisioning/plan/list-owned.ts";
import type { ResourceRef } from "../../domain/provisioning/resources/resource.ts";
import type { AccountGateway } from "../ports/account-gateway.ts";
import { inspectAccount } from "./inspect-account.ts";

/** Reads the account once more after a removal: what of ours is left, empty when nothing is. */
export async function verifyRemoval(gateway: AccountGateway): Promise<ResourceRef[]> {
  const { rules, webhooks } = listOwned(await inspectAccount(gateway));
  return [...rules, ...webhooks];
}
