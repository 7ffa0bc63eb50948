import { array, nullish, object, string, type InferOutput } from "valibot";
import type { FindSampleTicket, SampleTicket } from "../../application/preview/sample-ticket.ts";
import { getReply } from "../rest/get-reply.ts";
import type { RestSend } from "../rest/rest-send.ts";
import { optionalId, optionalText, wireId, wireNumber } from "../wire/wire-values.ts";

const personSchema = object({
  id: wireId,
  name: optionalText,
  email: optionalText,
  phone: optionalText,
  external_id: optionalText,
  locale: optionalText,
});

const sampleTicketSchema = object({
  id: wireNumber,
  subject: optionalText,
  status: string(),
  url: string(),
  requester_id: optionalId,
  assignee_id: optionalId,
});

/** Users are side-loaded with the tickets; that the key is there where nothing was found is unconfirmed. */
const sampleReplySchema = object({
  results: array(sampleTicketSchema),
  users: nullish(array(personSchema), []),
});

type WirePerson = InferOutput<typeof personSchema>;
type WireSampleTicket = InferOutput<typeof sampleTicketSchema>;

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
    const { results, users } = await getReply(send, `/api/v2/search?${query}`, sampleReplySchema);
    const people = new Map(users.map((person) => [person.id, person]));
    const found = results.find(({ requester_id }) => people.get(requester_id ?? "")?.email);
    return found ? readSample(found, people) : null;
  };
}

function readSample(ticket: WireSampleTicket, people: ReadonlyMap<string, WirePerson>): SampleTicket {
  const requester = people.get(ticket.requester_id ?? "");
  const assignee = people.get(ticket.assignee_id ?? "");
  const name = requester?.name ?? "";
  const [firstName = "", ...otherNames] = name.split(/\s+/);
  return {
    id: ticket.id,
    subject: ticket.subject,
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
      "ticket.id": String(ticket.id),
      "ticket.status": ticket.status,
      ...readAddresses(ticket.url, ticket.id),
    },
  };
}

/** REST names a ticket by its API address; `ticket.link` is the agent's, and `ticket.url` the same without the scheme. */
function readAddresses(apiUrl: string, id: number): SampleTicket["values"] {
  const [, scheme = "https://", host = ""] = /^(https?:\/\/)([^/]+)/.exec(apiUrl) ?? [];
  return {
    "ticket.url": `${host}/agent/tickets/${id}`,
    "ticket.link": `${scheme}${host}/agent/tickets/${id}`,
  };
}
