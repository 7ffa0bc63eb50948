import type { GatewayError } from "../ports/gateway-error.ts";
import type { StepFailure } from "./step-outcome.ts";

/** What a step's outcome keeps of a gateway's refusal. */
export function describeFailure({ kind, status, method, path, detail }: GatewayError): StepFailure {
  return { kind, status, method, path, detail };
}
