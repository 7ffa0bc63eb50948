import type { Survey } from "../../domain/survey/settings.ts";
import type { AccountGateway } from "../ports/account-gateway.ts";
import type { Clock } from "../ports/clock.ts";
import type { BulkControl } from "./bulk-control.ts";
import type { BulkProgress, BulkSelection } from "./bulk-send.ts";

type BulkGateway = Pick<AccountGateway, "exportTickets" | "addTagToTickets" | "readJob">;

/** What bulk sending works with. */
export interface BulkInput {
  gateway: BulkGateway;
  survey: Survey;
  selection: BulkSelection;
  control: BulkControl;
  clock: Clock;
  onProgress: (progress: BulkProgress) => void;
}
