import { isGatewayError } from "../../../src/application/ports/gateway-error.ts";
import type { Told } from "./use-case.ts";

/** What is reported where Zendesk's refusal ends a use case: the screens show it. Anything else that is thrown is a bug. */
export async function tellRefusal(work: () => Promise<Told>): Promise<Told> {
  try {
    return await work();
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    return { claim: "notDone", words: `refused: ${error.kind} ${error.status} ${error.detail}` };
  }
}
