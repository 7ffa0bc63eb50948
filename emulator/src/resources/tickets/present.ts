import { customStatusIdOf } from "../../account/custom-statuses.ts";
import type { Ticket } from "../../account/records.ts";
import type { ApiRequest } from "../../http/router/route.ts";

/** A ticket as REST shows it: its record, the fields that Zendesk derives, and its address at this emulator. */
export function presentTicket(request: ApiRequest, ticket: Ticket): Record<string, unknown> {
  const { id, url: _url, ...rest } = ticket;
  return {
    url: `${request.baseUrl}/api/v2/tickets/${id}.json`,
    id,
    email_cc_ids: [],
    forum_topic_id: null,
    problem_id: null,
    has_incidents: false,
    due_at: null,
    sharing_agreement_ids: [],
    satisfaction_rating: null,
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: false,
    ...rest,
    custom_status_id: customStatusIdOf(request.emulator.account, ticket),
    fields: ticket.custom_fields,
    generated_timestamp: Math.floor(Date.parse(ticket.updated_at) / 1000),
  };
}
