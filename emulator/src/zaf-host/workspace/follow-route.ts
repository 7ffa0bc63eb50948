import type { Organization, User } from "../../account/records.ts";
import { emitAppRoute } from "../protocol/events/app-route.ts";
import { createPlaceInstances } from "../protocol/instances/create-instance.ts";
import type { ZafHost } from "../protocol/zaf-host.ts";
import { openTicket } from "./open-ticket.ts";
import { parseRoute } from "./route.ts";
import type { RecordTab } from "./workspace.ts";

/** Opens what the address names, now and whenever it changes. The returned function stops. */
export function followRoute(host: ZafHost): () => void {
  const { workspace } = host;
  const follow = () => {
    const route = workspace.route.get();
    if (route.page === "ticket") void openTicket(host, route.ticketId);
    if (route.page === "user" || route.page === "organization") void openRecord(host, route.page, route.id);
    if (route.page === "app") openPane(host);
    host.checkActivity();
  };
  const goBack = () => workspace.route.set(parseRoute(window.location.pathname));
  window.addEventListener("popstate", goBack);
  const unsubscribe = workspace.route.subscribe(follow);
  follow();
  return () => {
    window.removeEventListener("popstate", goBack);
    unsubscribe();
  };
}

/** Shows a nav_bar app; its frame is created on the first visit and kept. */
function openPane(host: ZafHost): void {
  const appId = host.workspace.activeApp();
  const instance = host.instances.find(({ app, location }) => location === "nav_bar" && app.appId === appId);
  if (instance === undefined) return;
  if (instance.frameState.get().isLoaded) emitAppRoute(host, instance);
  else instance.frameState.patch({ isLoaded: true });
}

async function openRecord(host: ZafHost, kind: "user" | "organization", id: number): Promise<void> {
  const { records, api } = host.workspace;
  const isOpen = () => records.get().some((tab) => tab.kind === kind && tab.record.id === id);
  if (isOpen()) return;
  const found = await api.get<User | Organization>(`/host/${kind}s/${id}`);
  if (!found.ok || isOpen()) return;
  const organization = kind === "user" ? await readOrganization(host, found.body as User) : null;
  if (isOpen()) return;
  const tab = { kind, record: found.body } as RecordTab;
  records.set([...records.get(), tab]);
  if (tab.kind === "user")
    createPlaceInstances(host, "user_sidebar", { kind: "user", user: tab.record, organization });
  else createPlaceInstances(host, "organization_sidebar", { kind: "organization", organization: tab.record });
  host.checkActivity();
}

async function readOrganization(host: ZafHost, { organization_id: id }: User): Promise<Organization | null> {
  if (id === null) return null;
  const found = await host.workspace.api.get<Organization>(`/host/organizations/${id}`);
  return found.ok ? found.body : null;
}
