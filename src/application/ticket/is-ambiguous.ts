import type { GatewayError } from "../ports/gateway-error.ts";

/**
 * Whether a change that ended with this error may have been carried out: it was never answered, or by a gateway on the way alone
 * (502, 504), or with success in a form that does not fit.
 */
export function isAmbiguous({ kind }: GatewayError): boolean {
  return kind === "timeout" || kind === "unavailable" || kind === "unexpected";
}
