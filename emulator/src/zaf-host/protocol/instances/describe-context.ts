import type { AppInstance } from "./app-instance.ts";
import type { ZafHost } from "../zaf-host.ts";

/**
 * `client.context()`: product, account, location and guid; `ticketId` beside a ticket that exists, but not in a modal (Zendesk,
 * "ZAF Client API"). `userId` and `organizationId` in their sidebars are unconfirmed.
 */
export function describeContext(host: ZafHost, instance: AppInstance): Record<string, unknown> {
  const { place } = instance;
  const context: Record<string, unknown> = {
    instanceGuid: instance.guid,
    product: "support",
    account: { subdomain: host.workspace.session.account.subdomain },
    location: instance.location,
  };
  // What a page opened over a ticket can read of it is unconfirmed; here it can read what its opener can.
  if (instance.opener !== null) return context;
  if (place.kind === "ticket" && place.tab.ticketId !== "new") context["ticketId"] = place.tab.ticketId;
  if (place.kind === "user") context["userId"] = place.user.id;
  if (place.kind === "organization") context["organizationId"] = place.organization.id;
  return context;
}
