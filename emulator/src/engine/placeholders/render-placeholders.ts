import { Liquid } from "liquidjs";
import type { Template } from "liquidjs";
import type { TicketUpdate } from "../../tickets/ticket-update.ts";
import { ticketPlaceholders } from "./ticket-placeholders.ts";

/** How values are written: as they are, or escaped for a JSON string. */
export type PlaceholderEscape = "none" | "json";

/** Zendesk refuses webhook bodies of 256 KB and more. */
const MAX_RENDERED_CHARS = 256 * 1024;
const MAX_CACHED_TEMPLATES = 500;

const LIMITS = {
  parseLimit: 100_000,
  renderLimit: 1000,
  memoryLimit: 5_000_000,
  ownPropertyOnly: true,
  // Dates come out alike on every machine.
  timezoneOffset: 0,
  templates: {},
};

const engines: Record<PlaceholderEscape, Liquid> = {
  none: new Liquid(LIMITS),
  json: new Liquid({ ...LIMITS, outputEscape: escapeForJson }),
};

const parsed = new Map<string, Template[]>();

/**
 * Fills Zendesk's placeholders in a rule's text by Liquid; values are plain text. A placeholder that does not exist is
 * empty. A text that is not valid Liquid is sent unchanged, and one that renders beyond the limits is cut off: both
 * are assumptions, as Zendesk does not say.
 */
export function renderPlaceholders(
  template: string,
  update: TicketUpdate,
  escape: PlaceholderEscape,
): string {
  if (!template.includes("{{") && !template.includes("{%")) return template;
  try {
    const rendered = engines[escape].renderSync(
      parse(template, escape),
      ticketPlaceholders(update),
    ) as string;
    return rendered.slice(0, MAX_RENDERED_CHARS);
  } catch {
    return template;
  }
}

function parse(template: string, escape: PlaceholderEscape): Template[] {
  const key = `${escape} ${template}`;
  let templates = parsed.get(key);
  if (templates === undefined) {
    templates = engines[escape].parse(template);
    if (parsed.size >= MAX_CACHED_TEMPLATES) parsed.clear();
    parsed.set(key, templates);
  }
  return templates;
}

function escapeForJson(value: unknown): string {
  const text =
    value === null || value === undefined ? "" : Array.isArray(value) ? value.join("") : String(value);
  return JSON.stringify(text).slice(1, -1);
}
