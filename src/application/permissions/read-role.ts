import { isGatewayError } from "../ports/gateway-error.ts";
import type { AccountGateway } from "../ports/account-gateway.ts";
import type { RolePermissions } from "../ports/people.ts";

/**
 * What a custom role may do. Null where Zendesk refuses to describe it (403, 404) or does not list it: then it is not known, which
 * is neither yes nor no. Any other refusal is thrown.
 */
export async function readRole(
  gateway: Pick<AccountGateway, "readRolePermissions">,
  customRoleId: number,
): Promise<RolePermissions | null> {
  try {
    return await gateway.readRolePermissions(customRoleId);
  } catch (error) {
    if (isGatewayError(error) && (error.kind === "forbidden" || error.kind === "notFound")) return null;
    throw error;
  }
}
