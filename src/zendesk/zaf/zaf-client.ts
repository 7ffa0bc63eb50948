/**
 * The part of Zendesk's ZAF client that this app uses, as `ZAFClient.init()` returns it (Zendesk, "ZAF Client API").
 * Nothing else in the app names `window.ZAFClient`'s shape.
 */
export interface ZafClient {
  /** One path rejects on error; a list resolves with `errors` by path beside the values. */
  get(paths: string | string[]): Promise<Record<string, unknown>>;
  set(path: string, value: unknown): Promise<Record<string, unknown>>;
  invoke(action: string, ...args: unknown[]): Promise<Record<string, unknown>>;
  /** Resolves with the parsed body, or the whole response with `httpCompleteResponse`; rejects with a jqXHR-like object. */
  request(options: ZafRequest | string): Promise<unknown>;
  on(event: string, handler: (payload?: unknown) => unknown): void;
  off(event: string, handler: (payload?: unknown) => unknown): void;
  context(): Promise<ZafContext>;
  metadata(): Promise<ZafMetadata>;
  instance(guid: string): ZafClient;
}

export interface ZafRequest {
  url: string;
  type?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** JSON text; `contentType` must then be `application/json`. */
  data?: string;
  contentType?: string;
  dataType?: "json" | "text";
  headers?: Record<string, string>;
  autoRetry?: boolean;
  httpCompleteResponse?: boolean;
  timeout?: number;
}

export interface ZafContext {
  instanceGuid: string;
  product: string;
  account: { subdomain: string };
  location: string;
  ticketId?: number;
}

export interface ZafMetadata {
  appId: number;
  installationId: number;
  name?: string;
  version?: string;
  settings: Record<string, unknown>;
}
