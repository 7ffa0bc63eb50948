/**
 * Sends one request to Zendesk's REST API with the signed-in agent's rights. Resolves with the parsed body, null for an empty one;
 * rejects with a `GatewayError`.
 */
export type RestSend = (request: {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** From `/api/v2/` on, the query encoded. */
  path: string;
  body?: object;
}) => Promise<unknown>;
