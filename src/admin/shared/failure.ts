import type { GatewayErrorKind } from "../../application/ports/gateway-error.ts";

/** What went wrong, as far as a sentence can be made of it. Every `GatewayError` is one. */
export interface Failure {
  kind: GatewayErrorKind;
  detail: string;
  /** The HTTP status, as far as there was one. */
  status?: number;
  /** The request that was refused, as far as there was one. */
  method?: string;
  path?: string;
}
