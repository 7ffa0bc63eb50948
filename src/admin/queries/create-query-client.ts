import { QueryClient } from "@tanstack/react-query";
import { type GatewayError, isGatewayError } from "../../application/ports/gateway-error.ts";
import { retryDelayMs, shouldRetry } from "./retry-policy.ts";

declare module "@tanstack/react-query" {
  interface Register {
    /** What a query or mutation can end in; bugs meet the error boundary. */
    defaultError: GatewayError;
    queryMeta: { doing?: string };
  }
}

/** What was read within the last minute is shown without asking again. */
const staleTimeMs = 60_000;

/**
 * The page's memory of the account. A refusal of Zendesk is a state to show, and anything else is thrown at the error boundary.
 * Nothing waits for the browser to be online: a request that cannot leave fails, and says so. Coming back to the page asks
 * nothing, as Zendesk's limit is per minute and account.
 */
export function createQueryClient(): QueryClient {
  const throwOnError = (error: unknown) => !isGatewayError(error);
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: staleTimeMs,
        retry: shouldRetry,
        retryDelay: retryDelayMs,
        networkMode: "always",
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        throwOnError,
      },
      mutations: { retry: false, networkMode: "always", throwOnError },
    },
  });
}
