import type { Organization, User } from "../../account/records.ts";
import type { HostApp, HostSession } from "../../apps/host-session.ts";
import type { AppInstance } from "../protocol/instances/app-instance.ts";
import type { ApiClient } from "./api-client.ts";
import { dashName, parseRoute, pathOf, type Route } from "./route.ts";
import { Store } from "./store.ts";
import type { TicketTab } from "./ticket-tab.ts";
import type { Toast } from "./toast.ts";

export type Scheme = "light" | "dark";

/** An opened page of a person or an organization. */
export type RecordTab = { kind: "user"; record: User } | { kind: "organization"; record: Organization };

/** What changed on the server since the page was opened, as counters that screens listen to. */
export interface Revisions {
  tickets: number;
  deliveries: number;
  requests: number;
}

const REVISION_MS = 150;

/** Everything that the page holds: who looks, what is open, and the apps' instances. */
export class Workspace {
  readonly session: HostSession;
  readonly api: ApiClient;
  readonly route: Store<Route>;
  readonly scheme: Store<Scheme>;
  readonly apps: Store<HostApp[]>;
  readonly instances = new Store<AppInstance[]>([]);
  readonly tabs = new Store<TicketTab[]>([]);
  readonly records = new Store<RecordTab[]>([]);
  readonly toasts = new Store<Toast[]>([]);
  /** Of the app tray, in px. */
  readonly trayWidth = new Store(320);
  readonly isTrayOpen = new Store(true);
  readonly revisions = new Store<Revisions>({ tickets: 0, deliveries: 0, requests: 0 });
  /** The emulator's clock, in ms since 1970, as of `at` on this browser's clock. */
  readonly clock: Store<{ now: number; at: number }>;
  readonly #bumped = new Set<keyof Revisions>();
  #lastToastId = 0;

  constructor(session: HostSession, api: ApiClient, scheme: Scheme) {
    this.session = session;
    this.api = api;
    this.route = new Store(parseRoute(window.location.pathname));
    this.scheme = new Store(scheme);
    this.apps = new Store(session.apps);
    this.clock = new Store({ now: Date.parse(session.now), at: Date.now() });
  }

  /** Goes to a page; the address keeps who looks, the locale and the scheme. */
  navigate(route: Route, options: { isReplacing?: boolean } = {}): void {
    const address = pathOf(route) + window.location.search;
    if (options.isReplacing) window.history.replaceState(null, "", address);
    else if (address !== window.location.pathname + window.location.search)
      window.history.pushState(null, "", address);
    this.route.set(route);
  }

  /** The open tab of a ticket; one that is being closed does not count. */
  findTab(ticketId: number | "new"): TicketTab | undefined {
    return this.tabs.get().find((tab) => tab.ticketId === ticketId && tab.state.phase !== "closing");
  }

  activeTab(): TicketTab | undefined {
    const route = this.route.get();
    return route.page === "ticket" ? this.findTab(route.ticketId) : undefined;
  }

  /** The id of the app whose nav_bar pane is shown. */
  activeApp(): number | undefined {
    const route = this.route.get();
    return route.page === "app" ? this.findAppByAddress(route.appName)?.appId : undefined;
  }

  /** An app by the name in its address; its installation name, its manifest's name or its translated one. */
  findAppByAddress(address: string): HostApp | undefined {
    return this.apps
      .get()
      .find((app) =>
        [app.settings["title"], app.name, app.texts.name].some((name) => dashName(String(name)) === address),
      );
  }

  /** Shows a toast; `durationMs` null keeps it until it is closed. */
  showToast(toast: Omit<Toast, "id">, durationMs: number | null = 5000): void {
    this.#lastToastId += 1;
    const id = this.#lastToastId;
    this.toasts.set([...this.toasts.get(), { id, ...toast }]);
    if (durationMs !== null) window.setTimeout(() => this.closeToast(id), durationMs);
  }

  closeToast(id: number): void {
    this.toasts.set(this.toasts.get().filter((toast) => toast.id !== id));
  }

  /** Notes that something changed on the server. A rule may change thousands of tickets at once: screens hear of it once. */
  bumpRevision(name: keyof Revisions): void {
    if (this.#bumped.size === 0) window.setTimeout(() => this.#tellRevisions(), REVISION_MS);
    this.#bumped.add(name);
  }

  #tellRevisions(): void {
    const revisions = { ...this.revisions.get() };
    for (const name of this.#bumped) revisions[name] += 1;
    this.#bumped.clear();
    this.revisions.set(revisions);
  }
}
