import type { ObservedRule, ObservedTarget, ObservedWebhook } from "../domain/resources/observed-account.ts";
import type { SettingsPayload } from "../domain/resources/resource.ts";

export type GatewayErrorKind =
  | "forbidden"
  | "notFound"
  | "invalid"
  | "conflict"
  | "rateLimited"
  | "unavailable"
  | "timeout"
  | "unexpected";

/** "Zendesk said no", as every method of a gateway throws it. Tell it by `isGatewayError`, never by `instanceof`. */
export interface GatewayError {
  readonly kind: GatewayErrorKind;
  /** The HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly method: string;
  readonly path: string;
  /** Zendesk's own sentence, as far as there was one. */
  readonly detail: string;
  /** Zendesk's own code, such as `RecordInvalid`; empty when there was none. */
  readonly code: string;
  /** How long Zendesk asks to wait before the next try, in milliseconds; null where it does not say. */
  readonly retryAfterMs: number | null;
}

/** Whether a caught value is a gateway's refusal. Anything else is a bug and is thrown on. */
export function isGatewayError(value: unknown): value is GatewayError {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    "status" in value &&
    "method" in value &&
    "path" in value
  );
}

/** The kinds of resource that plans create, change and delete. */
export type WritableKind = "webhook" | "automation" | "trigger" | "target";

/** What Zendesk's webhook test is asked to send. `webhookId` reuses the stored authentication. */
export interface WebhookTestRequest {
  webhookId?: string;
  endpoint?: string;
  username?: string;
  token?: string;
  payload: string;
}

/** What the tested address answered; status 0 means that it was not reached. */
export interface WebhookTestReply {
  statusCode: number;
  body: string;
}

export interface Invocation {
  id: string;
  /** Zendesk's own word; the spelling of some is unconfirmed. */
  status: string;
  statusCode: number | null;
  completedAt: string;
}

export interface InvocationAttempt {
  status: string;
  statusCode: number | null;
  /** The body that was sent: personal data, never logged. Null when nothing was sent. */
  sentBody: string | null;
  answer: string | null;
  completedAt: string;
}

export interface CursorPage<Item> {
  items: Item[];
  /** Null on the last page. */
  nextCursor: string | null;
}

/** A ticket as search results show it. Times are milliseconds since 1970 (UTC). */
export interface FoundTicket {
  id: number;
  subject: string;
  status: string;
  tags: string[];
  isPublic: boolean | null;
  updatedAtMs: number;
  requesterId: number | null;
  brandId: string | null;
  groupId: string | null;
  formId: string | null;
  channel: string | null;
}

export interface FoundTickets {
  /** How many match in all, beyond this page. */
  count: number;
  tickets: FoundTicket[];
}

export interface JobResult {
  ticketId: number;
  isDone: boolean;
  detail: string;
}

export interface Job {
  id: string;
  status: "queued" | "working" | "completed" | "failed" | "killed";
  message: string;
  results: JobResult[];
}

export interface AccountUser {
  id: number;
  name: string;
  email: string | null;
  role: string;
  customRoleId: number | null;
}

/** Null: Zendesk does not say. */
export interface RolePermissions {
  canManageWebhooks: boolean | null;
  canManageAutomations: boolean | null;
  canManageTriggers: boolean | null;
}

export interface AccountFeatures {
  /** Zendesk's own satisfaction survey; null when the account does not say. */
  nativeCsat: boolean | null;
}

export interface NamedChoice {
  id: string;
  name: string;
}

/** The account through Zendesk's REST API. Every method throws a `GatewayError` when Zendesk refuses. */
export interface AccountGateway {
  listWebhooks(): Promise<ObservedWebhook[]>;
  listAutomations(): Promise<ObservedRule[]>;
  listTriggers(): Promise<ObservedRule[]>;
  listTargets(): Promise<ObservedTarget[]>;
  /** Creates and answers the new resource's id. */
  createResource(kind: "webhook" | "automation" | "trigger", payload: object): Promise<string>;
  updateResource(kind: WritableKind, id: string, payload: object): Promise<void>;
  deleteResource(kind: WritableKind, id: string): Promise<void>;
  saveSettings(installationId: number, settings: SettingsPayload): Promise<void>;

  testWebhook(request: WebhookTestRequest): Promise<WebhookTestReply>;
  /** Newest first, 100 a page, by when they ended. */
  listInvocations(
    webhookId: string,
    options: { fromMs: number; toMs?: number; cursor: string | null },
  ): Promise<CursorPage<Invocation>>;
  listAttempts(webhookId: string, invocationId: string): Promise<InvocationAttempt[]>;

  countTickets(query: string): Promise<number>;
  /** The first hundred matches and how many there are in all. */
  searchTickets(query: string): Promise<FoundTickets>;
  /** Every match, a thousand a page, without the search's limit of a thousand in all. */
  exportTickets(query: string, cursor: string | null): Promise<CursorPage<FoundTicket>>;
  /** Adds a tag to at most a hundred tickets, as a job. */
  addTagToTickets(ticketIds: readonly number[], tag: string): Promise<Job>;
  readJob(jobId: string): Promise<Job>;
  addTagToTicket(ticketId: number, tag: string): Promise<string[]>;

  readMe(): Promise<AccountUser>;
  /** Null where Zendesk does not list the role. */
  readRolePermissions(customRoleId: number): Promise<RolePermissions | null>;
  readAccountFeatures(): Promise<AccountFeatures>;
  listScopeChoices(kind: "brand" | "group" | "form"): Promise<NamedChoice[]>;
}
