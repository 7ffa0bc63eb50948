import type { GatewayErrorKind } from "../../application/ports/gateway-error.ts";

/** The parts of a failure that a sentence can name. Every `GatewayError` is one. */
export interface Failure {
  kind: GatewayErrorKind;
  detail: string;
  /** The HTTP status, if there was one. */
  status?: number;
  /** The refused request, if there was one. */
  method?: string;
  path?: string;
}
