import type { FindSampleTicket, SampleTicket } from "../application/preview/sample-ticket.ts";
import type { RestSend } from "./rest-send.ts";

interface WireSampleUser {
  id?: number;
  name?: string;
  email?: string | null;
  phone?: string | null;
  external_id?: string | null;
  locale?: string;
}

interface WireSampleTicket {
  id?: number;
  subject?: string | null;
  status?: string;
  url?: string;
  requester_id?: number;
  assignee_id?: number | null;
}

interface WireSampleReply {
  results?: WireSampleTicket[];
  users?: WireSampleUser[];
}

/** One search of the latest solved tickets, their people beside them (Zendesk, "Side-loading": `include=tickets(users)`). */
export function createFindSampleTicket(send: RestSend): FindSampleTicket {
  const query = new URLSearchParams({
    query: "type:ticket status:solved",
    sort_by: "updated_at",
    sort_order: "desc",
    per_page: "25",
    include: "tickets(users)",
  });
  return async () => {
    const reply = ((await send({ method: "GET", path: `/api/v2/search?${query}` })) ?? {}) as WireSampleReply;
    const people = new Map((reply.users ?? []).map((user) => [user.id, user]));
    const found = (reply.results ?? []).find(({ requester_id }) => people.get(requester_id)?.email);
    return found ? readSample(found, people) : null;
  };
}

function readSample(
  ticket: WireSampleTicket,
  people: ReadonlyMap<number | undefined, WireSampleUser>,
): SampleTicket {
  const requester = people.get(ticket.requester_id);
  const assignee = people.get(ticket.assignee_id ?? undefined);
  const name = requester?.name ?? "";
  const [firstName = "", ...otherNames] = name.split(/\s+/);
  return {
    id: ticket.id ?? 0,
    subject: ticket.subject ?? "",
    values: {
      "ticket.requester.email": requester?.email ?? "",
      "ticket.requester.name": name,
      "ticket.requester.first_name": firstName,
      "ticket.requester.last_name": otherNames.join(" "),
      "ticket.requester.phone": requester?.phone ?? "",
      "ticket.requester.external_id": requester?.external_id ?? "",
      "ticket.requester.language": requester?.locale ?? "",
      "ticket.assignee.name": assignee?.name ?? "",
      "ticket.assignee.email": assignee?.email ?? "",
      "ticket.id": String(ticket.id ?? ""),
      "ticket.status": ticket.status ?? "",
      ...readAddresses(ticket.url ?? "", ticket.id),
    },
  };
}

/** REST names a ticket by its API address; `ticket.link` is the agent's, and `ticket.url` the same without the scheme. */
function readAddresses(apiUrl: string, id: number | undefined): SampleTicket["values"] {
  const [, scheme = "https://", host = ""] = /^(https?:\/\/)([^/]+)/.exec(apiUrl) ?? [];
  return {
    "ticket.url": `${host}/agent/tickets/${id}`,
    "ticket.link": `${scheme}${host}/agent/tickets/${id}`,
  };
}
