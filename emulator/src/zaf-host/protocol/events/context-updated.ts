import type { TicketTab } from "../../workspace/ticket-tab.ts";
import { describeContext } from "../instances/describe-context.ts";
import type { ZafHost } from "../zaf-host.ts";

/** `context.updated`: the instances beside a new ticket learn its number once it has one. The SDK keeps the new context. */
export function emitContextUpdated(host: ZafHost, tab: TicketTab): void {
  for (const instance of host.instances) {
    if (instance.place.kind !== "ticket" || instance.place.tab !== tab) continue;
    host.emit(instance, "context.updated", describeContext(host, instance));
  }
}
