import type { Account } from "../account/account.ts";
import { peek } from "../account/lazy-map.ts";
import type { Ticket, User } from "../account/records.ts";
import { isRecord } from "../account/read-value.ts";
import { compileDateTerm } from "./compile-date-term.ts";
import { findNamedIds, findUserIds } from "./find-named-ids.ts";
import { compileTextMatch, compileValueMatch } from "./match-text.ts";
import type { SearchTerm } from "./parse-search-query.ts";

/** What terms are compared against: the account, the person who searches, and the present time in milliseconds. */
export interface SearchContext {
  account: Account;
  me: User;
  nowMs: number;
}

export type TicketMatch = (ticket: Ticket) => boolean;

const statusOrder = ["new", "open", "pending", "hold", "solved", "closed"];
const priorityOrder = ["low", "normal", "high", "urgent"];

/** A test for one term without its minus. An unknown keyword makes it a text search for the whole term, as nothing else is documented. */
export function compileTicketTerm(context: SearchContext, term: SearchTerm): TicketMatch {
  const { keyword, value } = term;
  if (keyword === null) return compileWord(context, term);
  if (value === "none") return compileNone(keyword);
  const compile = keywords.get(keyword) ?? customField(keyword);
  return (
    compile?.(context, term) ?? compileWord(context, { ...term, value: `${keyword}${term.operator}${value}` })
  );
}

type Compile = (context: SearchContext, term: SearchTerm) => TicketMatch;

const keywords = new Map<string, Compile>([
  ["status", (_, term) => compileOrdered(statusOrder, term, (ticket) => ticket.status)],
  ["priority", (_, term) => compileOrdered(priorityOrder, term, (ticket) => ticket.priority)],
  ["ticket_type", (_, { value }) => ofValue(value, (ticket) => ticket.type)],
  ["tags", compileTags],
  ["created", (context, term) => ofDate(context, term, (ticket) => ticket.created_at)],
  ["updated", (context, term) => ofDate(context, term, (ticket) => ticket.updated_at)],
  ["solved", (context, term) => ofDate(context, term, (ticket) => solvedAt(context.account, ticket))],
  ["due_date", (context, term) => ofDate(context, term, (ticket) => textOf(ticket["due_at"]))],
  ["requester", (context, term) => ofUser(context, term, (ticket) => ticket.requester_id)],
  ["assignee", (context, term) => ofUser(context, term, (ticket) => ticket.assignee_id)],
  ["submitter", (context, term) => ofUser(context, term, (ticket) => ticket.submitter_id)],
  ["cc", compileCc],
  ["commenter", compileCommenter],
  ["has_attachment", compileHasAttachment],
  ["satisfaction", (_, { value }) => compileSatisfaction(value.toLowerCase())],
  [
    "group",
    ({ account }, { value }) => ofId(findNamedIds(account.groups, value), (ticket) => ticket.group_id),
  ],
  [
    "brand",
    ({ account }, { value }) => ofId(findNamedIds(account.brands, value), (ticket) => ticket.brand_id),
  ],
  [
    "form",
    ({ account }, { value }) =>
      ofId(findNamedIds(account.ticketForms, value), (ticket) => ticket.ticket_form_id),
  ],
  [
    "organization",
    ({ account }, { value }) =>
      ofId(findNamedIds(account.organizations, value), (ticket) => ticket.organization_id),
  ],
  ["subject", (_, term) => ofText(term, (ticket) => [ticket.subject])],
  ["description", (_, term) => ofText(term, (ticket) => [ticket.description])],
  ["comment", ({ account }, term) => ofText(term, (ticket) => commentTexts(account, ticket))],
  ["via", (_, { value }) => ofValue(value === "mail" ? "email" : value, (ticket) => ticket.via.channel)],
  ["external_id", (_, { value }) => ofValue(value, (ticket) => ticket.external_id)],
  [
    "ticket_id",
    (_, { value }) =>
      (ticket) =>
        String(ticket.id) === value,
  ],
  ["fieldvalue", (_, { value }) => compileFieldValue(value, () => true)],
]);

function customField(keyword: string): Compile | undefined {
  const id = /^custom_field_(\d+)$/.exec(keyword)?.[1];
  return id === undefined
    ? undefined
    : (_, { value }) => compileFieldValue(value, (fieldId) => String(fieldId) === id);
}

function compileFieldValue(value: string, isField: (id: number) => boolean): TicketMatch {
  const isValue = compileValueMatch(value);
  return ({ custom_fields: fields }) =>
    fields.some((field) => isField(field.id) && field.value !== null && isValue(String(field.value)));
}

function compileOrdered(
  order: string[],
  { operator, value }: SearchTerm,
  read: (ticket: Ticket) => string | null,
): TicketMatch {
  const wanted = order.indexOf(value.toLowerCase());
  const isMatch = {
    ":": (rank: number) => rank === wanted,
    "<": (rank: number) => rank < wanted,
    "<=": (rank: number) => rank <= wanted,
    ">": (rank: number) => rank > wanted,
    ">=": (rank: number) => rank >= wanted,
  }[operator];
  return (ticket) => {
    const rank = order.indexOf(read(ticket) ?? "");
    return wanted !== -1 && rank !== -1 && isMatch(rank);
  };
}

/** `tags:a` has the tag; `tags:"a b"` has both [documented]. */
function compileTags(_: SearchContext, { value }: SearchTerm): TicketMatch {
  const wanted = value.split(/[\s,]+/).map(compileValueMatch);
  return ({ tags }) => wanted.every((isTag) => tags.some(isTag));
}

function compileCc(context: SearchContext, term: SearchTerm): TicketMatch {
  const ids = findUserIds(context.account, term, context.me);
  return (ticket) => [...ticket.collaborator_ids, ...ticket.follower_ids].some((id) => ids.has(id));
}

/** Of a loaded ticket whose comments nobody asked for yet, only the first one's author is known. */
function compileCommenter(context: SearchContext, term: SearchTerm): TicketMatch {
  const ids = findUserIds(context.account, term, context.me);
  return (ticket) => {
    const comments = peek(context.account.comments, ticket.id);
    return comments?.some((comment) => ids.has(comment.author_id)) ?? ids.has(ticket.submitter_id);
  };
}

function compileHasAttachment({ account }: SearchContext, { value }: SearchTerm): TicketMatch {
  return (ticket) => {
    const comments = peek(account.comments, ticket.id) ?? [];
    return comments.some(({ attachments }) => attachments.length > 0) === (value.toLowerCase() === "true");
  };
}

/** A ticket without a rating counts as `unoffered`; `good` and `bad` are with or without a comment. */
function compileSatisfaction(wanted: string): TicketMatch {
  return ({ satisfaction_rating: rating }) => {
    const { score = "unoffered", comment = null } = isRecord(rating) ? rating : {};
    return score === wanted || (Boolean(comment) && `${String(score)}withcomment` === wanted);
  };
}

const emptyReaders = new Map<string, (ticket: Ticket) => unknown>([
  ["tags", ({ tags }) => tags[0]],
  ["assignee", (ticket) => ticket.assignee_id],
  ["group", (ticket) => ticket.group_id],
  ["organization", (ticket) => ticket.organization_id],
  ["brand", (ticket) => ticket.brand_id],
  ["form", (ticket) => ticket.ticket_form_id],
  ["priority", (ticket) => ticket.priority],
  ["ticket_type", (ticket) => ticket.type],
  ["external_id", (ticket) => ticket.external_id],
  ["due_date", (ticket) => ticket["due_at"]],
  ["cc", (ticket) => ticket.collaborator_ids[0]],
  ["subject", (ticket) => ticket.subject],
  ["description", (ticket) => ticket.description],
]);

/** `assignee:none` and its like: the property is empty. */
function compileNone(keyword: string): TicketMatch {
  const fieldId = /^custom_field_(\d+)$/.exec(keyword)?.[1];
  const read =
    emptyReaders.get(keyword) ??
    ((ticket: Ticket) => ticket.custom_fields.find(({ id }) => String(id) === fieldId)?.value);
  if (!emptyReaders.has(keyword) && fieldId === undefined) return () => false;
  return (ticket) => [null, undefined, ""].includes(read(ticket) as null);
}

function compileWord({ account }: SearchContext, term: SearchTerm): TicketMatch {
  const [, hash, digits] = /^(#?)(\d+)$/.exec(term.value) ?? [];
  const isNumber: TicketMatch = (ticket) => String(ticket.id) === digits;
  if (hash === "#") return isNumber;
  const isMatch = compileTextMatch(term.value, term.isPhrase);
  return (ticket) =>
    isNumber(ticket) || [ticket.subject, ticket.description, ...commentTexts(account, ticket)].some(isMatch);
}

function ofDate(
  context: SearchContext,
  term: SearchTerm,
  read: (ticket: Ticket) => string | null,
): TicketMatch {
  const isMatch = compileDateTerm(term.operator, term.value, context.nowMs);
  return (ticket) => isMatch?.(read(ticket)) ?? false;
}

function ofUser(
  context: SearchContext,
  term: SearchTerm,
  read: (ticket: Ticket) => number | null,
): TicketMatch {
  return ofId(findUserIds(context.account, term, context.me), read);
}

function ofId(ids: Set<number>, read: (ticket: Ticket) => number | null): TicketMatch {
  return (ticket) => {
    const id = read(ticket);
    return id !== null && ids.has(id);
  };
}

function ofValue(value: string, read: (ticket: Ticket) => string | null): TicketMatch {
  const isValue = compileValueMatch(value);
  return (ticket) => isValue(read(ticket));
}

function ofText(term: SearchTerm, read: (ticket: Ticket) => (string | null)[]): TicketMatch {
  const isMatch = compileTextMatch(term.value, term.isPhrase);
  return (ticket) => read(ticket).some(isMatch);
}

/** Only comments that exist already: making them for every ticket would say nothing that the description does not. */
function commentTexts(account: Account, ticket: Ticket): string[] {
  return peek(account.comments, ticket.id)?.map(({ body }) => body) ?? [];
}

function solvedAt(account: Account, ticket: Ticket): string | null {
  if (ticket.status !== "solved" && ticket.status !== "closed") return null;
  return account.ticketHistories.get(ticket.id)?.enteredStatusAt.solved ?? null;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
