import type { BulkTaggingPort } from "./bulk-tagging.ts";
import type { DeliveriesPort } from "./deliveries.ts";
import type { PeoplePort } from "./people.ts";
import type { ResourcesPort } from "./resources.ts";
import type { RulesPort } from "./rules.ts";
import type { TicketSearchPort } from "./ticket-search.ts";
import type { WebhooksPort } from "./webhooks.ts";

/** The account through Zendesk's REST API: all that the admin page asks of it. */
export interface AccountGateway
  extends
    RulesPort,
    WebhooksPort,
    ResourcesPort,
    DeliveriesPort,
    TicketSearchPort,
    BulkTaggingPort,
    PeoplePort {}
