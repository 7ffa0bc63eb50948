import type { Survey } from "../../domain/survey/settings.ts";
import type { BulkControl } from "../bulk-send/bulk-control.ts";
import type { AccountGateway } from "../ports/account-gateway.ts";
import type { Clock } from "../ports/clock.ts";
import type { TicketGateway } from "../ports/tickets.ts";

/** What the tickets of failed deliveries are found with. */
export interface FailedInput {
  gateway: AccountGateway;
  tickets: TicketGateway;
  survey: Survey;
  clock: Clock;
  control: BulkControl;
}
