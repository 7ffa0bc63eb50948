import type { Ticket } from "../../account/records.ts";
import type { Action } from "../../account/rule-records.ts";
import type { Macro } from "../../account/workspace-records.ts";
import { parseTags } from "../../tickets/parse-tags.ts";
import { renderPlaceholders } from "../../engine/placeholders/render-placeholders.ts";
import { presentTicket } from "../tickets/present.ts";
import type { ApiReply, ApiRequest } from "../../http/router/route.ts";
import { findTicket } from "../tickets/find-ticket.ts";
import { viewedTicket } from "../tickets/viewed-ticket.ts";

type Changes = Record<string, unknown>;

interface FieldValue {
  id: number;
  value: unknown;
}

/** `GET /macros/:id/apply`: only what the macro would change, in no ticket in particular, so that placeholders are left as they are. */
export function describeMacroChanges(request: ApiRequest, macro: Macro): ApiReply {
  const { fields, ...changes } = changesOf(request, macro, null);
  const ticket = { ...changes, fields: fields.length === 0 ? null : fields };
  return { status: 200, body: { result: { ticket } } };
}

/** `GET /tickets/:id/macros/:macro_id/apply`: the whole ticket as it would be, which it does not become. */
export function applyMacro(request: ApiRequest, macro: Macro): ApiReply {
  const ticket = findTicket(request, "macros/apply");
  const { fields, ...changes } = changesOf(request, macro, ticket);
  const written = new Map(fields.map(({ id, value }) => [id, value]));
  const custom = ticket.custom_fields.map((field) =>
    written.has(field.id) ? { ...field, value: written.get(field.id) } : field,
  );
  const shown = { ...presentTicket(request, ticket), ...changes, custom_fields: custom, fields: custom };
  return { status: 200, body: { result: { ticket: shown } } };
}

/**
 * What each action would set. `fields` is null where there are none [recorded]; the reference shows one as an object, and as there may be
 * several it is a list here (an assumption).
 */
function changesOf(
  request: ApiRequest,
  { actions }: Macro,
  ticket: Ticket | null,
): Changes & { fields: FieldValue[] } {
  const changes: Changes = {};
  const fields: FieldValue[] = [];
  for (const action of actions) {
    const fieldId = /^custom_fields_(\d+)$/.exec(action.field)?.[1];
    if (fieldId !== undefined) fields.push({ id: Number(fieldId), value: action.value });
    else Object.assign(changes, changeOf(request, action, { ticket, changes }));
  }
  const comment = commentOf(request, actions, ticket);
  return { ...changes, ...(comment === null ? {} : { comment }), fields };
}

function changeOf(
  request: ApiRequest,
  { field, value }: Action,
  { ticket, changes }: { ticket: Ticket | null; changes: Changes },
): Changes {
  const text = Array.isArray(value) ? value.join(" ") : (value ?? "");
  const tags = (changes["tags"] as string[] | undefined) ?? ticket?.tags ?? [];
  switch (field) {
    case "set_tags":
      return { tags: parseTags(text, "tags") };
    case "current_tags":
      return { tags: [...new Set([...tags, ...parseTags(text, "tags")])] };
    case "remove_tags": {
      const gone = parseTags(text, "tags");
      return { tags: tags.filter((tag) => !gone.includes(tag)) };
    }
    case "assignee_id":
      return { assignee_id: idOf(text, request.user.id) };
    case "group_id":
      return { group_id: idOf(text, request.user.default_group_id) };
    case "brand_id":
    case "ticket_form_id":
    case "custom_status_id":
      return { [field]: idOf(text, null) };
    case "status":
    case "priority":
    case "type":
    case "subject":
      return { [field]: text === "" ? null : text };
    default:
      return {};
  }
}

/** `current_user` and `current_groups` mean the person who asks. */
function idOf(text: string, own: number | null): number | null {
  if (text === "current_user" || text === "current_groups") return own;
  return /^\d+$/.test(text) ? Number(text) : null;
}

/** A macro's comment, public unless it says otherwise; with a ticket, its placeholders are filled. */
function commentOf(request: ApiRequest, actions: readonly Action[], ticket: Ticket | null): Changes | null {
  const written = actions.filter(({ field }) => field === "comment_value" || field === "comment_value_html");
  if (written.length === 0) return null;
  const mode = actions.find(({ field }) => field === "comment_mode_is_public");
  const texts = written.map(({ field, value }) => {
    const [channel, template] = Array.isArray(value)
      ? [String(value[0]), String(value[1])]
      : [null, value ?? ""];
    const body =
      ticket === null ? template : renderPlaceholders(template, viewedTicket(request, ticket), "none");
    return { isHtml: field === "comment_value_html", channel: channel ?? "channel:all", body };
  });
  const html = texts.find(({ isHtml }) => isHtml);
  return {
    body: texts.map(({ body }) => body).join("\n"),
    ...(html === undefined ? {} : { html_body: html.body }),
    public: mode === undefined || String(mode.value) === "true",
    scoped_body: texts.map(({ channel, body }) => [channel, body]),
  };
}
