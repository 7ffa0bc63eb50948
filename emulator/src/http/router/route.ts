import type { User } from "../../account/records.ts";
import type { Emulator } from "../../emulator.ts";

/** Who may call a route: end users too, every agent, admins only, or admins and the Enterprise custom roles that have the permission. */
export type Permission =
  | "end-user"
  | "agent"
  | "admin"
  | "manage_automations"
  | "manage_roles"
  | "manage_triggers"
  | "manage_webhooks";

/** One authenticated call, its path matched and its JSON body parsed. */
export interface ApiRequest {
  emulator: Emulator;
  method: string;
  /** Path without a `.json` suffix. */
  path: string;
  /** Values of the `:name` parts of the route's path, decoded. */
  params: Record<string, string>;
  query: URLSearchParams;
  /** The parsed JSON body, or undefined when there was none; where the route takes bytes, those. */
  body: unknown;
  /** The body's `Content-Type`; "" or absent where none is given. */
  contentType?: string;
  user: User;
  /** Set when an app's page asked through `client.request`. */
  app: { installationId: number; location: string } | null;
  /** The channel that audits name for a change made by this call: `web` from the host page's own forms, else `api`. */
  channel: "api" | "web";
  /** What the calling program names itself (`User-Agent`); "" where it does not. */
  client: string;
  /** `http://localhost:4500`: for absolute `url` and paging links. */
  baseUrl: string;
}

export interface ApiReply {
  status: number;
  /** Sent as JSON; absent means an empty body (204). */
  body?: unknown;
  /** Sent as it is, in place of `body`. */
  text?: string;
  headers?: Record<string, string>;
}

/** One documented endpoint. Refusals are thrown as `ApiError`. */
export interface ApiRoute {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Without the `.json` suffix, which is always optional: `/api/v2/tickets/:id`. */
  path: string;
  permission: Permission;
  handle(request: ApiRequest): ApiReply | Promise<ApiReply>;
  /** Its body is a file, not JSON. */
  takesBytes?: boolean;
  /** What it answers who has no credentials, or wrong ones, in place of 401. */
  anonymousReply?: ApiReply;
}
