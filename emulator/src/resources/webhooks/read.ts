import type { Webhook, WebhookAuthentication } from "../../account/webhook-records.ts";
import { isObject } from "../../http/body/read-body.ts";
import type { JsonObject } from "../../http/body/read-body.ts";
import { invalidWebhook } from "./webhook-error.ts";

/** What a client writes of a webhook: only what it named, each checked. A header of null is one to delete. */
export interface WebhookAttributes {
  name?: string;
  description?: string | null;
  endpoint?: string;
  http_method?: Webhook["http_method"];
  request_format?: Webhook["request_format"];
  status?: Webhook["status"];
  subscriptions?: string[];
  authentication?: WebhookAuthentication | null;
  custom_headers?: Record<string, string | null> | null;
}

const METHODS: readonly Webhook["http_method"][] = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const FORMATS: readonly Webhook["request_format"][] = ["json", "xml", "form_encoded"];
const STATUSES: readonly Webhook["status"][] = ["active", "inactive"];
const MANDATORY = ["name", "endpoint", "http_method", "request_format", "status"] as const;

/** Reads a client's `webhook` object. Throws 400 for a value that Zendesk does not document. */
export function readWebhookAttributes(body: JsonObject): WebhookAttributes {
  const attributes: WebhookAttributes = {};
  const { name, description, endpoint, http_method, request_format, status, subscriptions } = body;
  const { authentication, custom_headers: headers } = body;
  if (name !== undefined) attributes.name = readText(name, "name");
  if (description !== undefined)
    attributes.description = description === null ? null : readText(description, "description", true);
  if (endpoint !== undefined) attributes.endpoint = readEndpoint(endpoint);
  if (http_method !== undefined) attributes.http_method = readChoice(http_method, "http_method", METHODS);
  if (request_format !== undefined)
    attributes.request_format = readChoice(request_format, "request_format", FORMATS);
  if (status !== undefined) attributes.status = readChoice(status, "status", STATUSES);
  if (subscriptions !== undefined && subscriptions !== null)
    attributes.subscriptions = readSubscriptions(subscriptions);
  if (authentication !== undefined) attributes.authentication = readAuthentication(authentication);
  if (headers !== undefined) attributes.custom_headers = readHeaders(headers);
  return attributes;
}

/** Throws 400 unless everything is there that a whole webhook needs (create and PUT). */
export function requireMandatory(
  attributes: WebhookAttributes,
): asserts attributes is WebhookAttributes & Required<Pick<WebhookAttributes, (typeof MANDATORY)[number]>> {
  const missing = MANDATORY.find((name) => attributes[name] === undefined);
  if (missing !== undefined) throw invalidWebhook(`${missing} is required`);
}

function readText(value: unknown, attribute: string, mayBeEmpty = false): string {
  if (typeof value === "string" && (mayBeEmpty || value.trim() !== "")) return value;
  throw invalidWebhook(`${attribute} must be a ${mayBeEmpty ? "string" : "non-empty string"}`);
}

/** HTTPS is recommended, not enforced; even another scheme was accepted in a recording. */
function readEndpoint(value: unknown): string {
  const endpoint = readText(value, "endpoint").trim();
  if (URL.canParse(endpoint) && /^[a-z][a-z\d+.-]*:\/\//i.test(endpoint)) return endpoint;
  throw invalidWebhook("endpoint must be a valid URL");
}

function readChoice<Choice extends string>(
  value: unknown,
  attribute: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  throw invalidWebhook(`${attribute} must be one of ${choices.join(", ")}`);
}

/** Either `["conditional_ticket_events"]` alone or Zendesk events, never both [documented]. */
function readSubscriptions(value: unknown): string[] {
  if (!Array.isArray(value)) throw invalidWebhook("subscriptions must be an array");
  const names = value.map((name: unknown) => readText(name, "subscriptions"));
  const isForRules = names.includes("conditional_ticket_events");
  const areKnown = isForRules
    ? names.length === 1
    : names.every((name) => name.startsWith("zen:event-type:"));
  if (areKnown) return names;
  throw invalidWebhook("subscriptions must be conditional_ticket_events alone or event types");
}

/** Reads basic_auth, bearer_token or api_key with all of its data; null for none. */
function readAuthentication(value: unknown): WebhookAuthentication | null {
  if (value === null) return null;
  if (!isObject(value)) throw invalidWebhook("authentication must be an object");
  const { type, data, add_position: position = "header" } = value;
  if (position !== "header") throw invalidWebhook("authentication.add_position must be header");
  const read = (name: string) =>
    readHeaderText(isObject(data) ? data[name] : undefined, `authentication.data.${name}`);
  switch (type) {
    case "basic_auth":
      return {
        type,
        add_position: "header",
        data: { username: read("username"), password: read("password") },
      };
    case "bearer_token":
      return { type, add_position: "header", data: { token: read("token") } };
    case "api_key":
      return { type, add_position: "header", data: { name: read("name"), value: read("value") } };
    default:
      throw invalidWebhook("authentication.type must be one of basic_auth, bearer_token, api_key");
  }
}

function readHeaders(value: unknown): Record<string, string | null> | null {
  if (value === null) return null;
  if (!isObject(value)) throw invalidWebhook("custom_headers must be an object");
  const entries = Object.entries(value).map(([name, text]): [string, string | null] => {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      throw invalidWebhook("custom_headers has a name that is no header name");
    return [name, text === null ? null : readHeaderText(text, `custom_headers.${name}`)];
  });
  return Object.fromEntries(entries);
}

function readHeaderText(value: unknown, attribute: string): string {
  const text = readText(value, attribute);
  if (/[\r\n\0]/.test(text)) throw invalidWebhook(`${attribute} must be one line`);
  return text;
}
