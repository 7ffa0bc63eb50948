import type { Workspace } from "../workspace/workspace.ts";
import type { AppInstance } from "./instances/app-instance.ts";
import type { AppMessage, HostMessage } from "./messages.ts";

/** Locations behind an icon or a button, whose pages are shown and hidden as panes. */
const paneLocations = new Set(["nav_bar", "top_bar", "ticket_editor"]);

/** The host's side of the ZAF protocol: the live instances, and the messages to and from them. */
export class ZafHost {
  readonly workspace: Workspace;
  /** Replies to hooks that are awaited, by `<instance guid> <hook>`. */
  readonly awaitedReplies = new Map<string, (message: AppMessage) => void>();
  #active: ReadonlySet<AppInstance> = new Set();

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  get instances(): AppInstance[] {
    return this.workspace.instances.get();
  }

  /** The frame of an instance; null when it is taken out of the page. */
  attachFrame(instance: AppInstance, frame: HTMLIFrameElement | null): void {
    instance.frame = frame;
  }

  post(instance: AppInstance, message: HostMessage): void {
    instance.frame?.contentWindow?.postMessage(JSON.stringify(message), instance.origin);
  }

  /** Sends the emulator's time (milliseconds since 1970) to every page: not part of the ZAF protocol, and ignored by the SDK. */
  postClock(nowMs: number): void {
    for (const instance of this.instances) this.post(instance, { key: "emulator.clock", message: nowMs });
  }

  /**
   * Fires `event` on an instance: for its own page, and for pages of the same app that listen through
   * `client.instance(guid)`. Pages without a handler get no event.
   */
  emit(target: AppInstance, event: string, data: unknown): void {
    for (const instance of this.instances) {
      if (instance.app.installationId !== target.app.installationId) continue;
      if (!instance.isSubscribedTo(target.guid, event)) continue;
      this.post(instance, { key: `zaf.${event}`, message: data, instanceGuid: target.guid });
    }
  }

  /** Whether the instance's location is visible to an agent. */
  isActive(instance: AppInstance): boolean {
    const route = this.workspace.route.get();
    const { place, location } = instance;
    const isShut = location === "ticket_editor" && !instance.frameState.get().isOpen;
    if (place.kind === "ticket") return !isShut && this.workspace.activeTab() === place.tab;
    if (place.kind === "user") return route.page === "user" && route.id === place.user.id;
    if (place.kind === "organization")
      return route.page === "organization" && route.id === place.organization.id;
    if (location === "nav_bar") return this.workspace.activeApp() === instance.app.appId;
    return location !== "top_bar" || instance.frameState.get().isOpen;
  }

  /**
   * Fires `app.activated` and `app.deactivated` on those whose place came into view or went out of it, and for apps behind an
   * icon `pane.activated` (on return, not when they are first shown) and `pane.deactivated`. Called after each change of route,
   * tab or popover.
   */
  checkActivity(): void {
    for (const instance of this.instances) {
      const isActive = this.isActive(instance);
      if (isActive === this.#active.has(instance) || instance.frameState.get().isClosing) continue;
      const event = isActive ? "activated" : "deactivated";
      this.emit(instance, `app.${event}`, {});
      if (paneLocations.has(instance.location)) this.emit(instance, `pane.${event}`, {});
    }
    this.#active = new Set(this.instances.filter((instance) => this.isActive(instance)));
  }

  /** The living instance with this guid, of the same app as `caller`. */
  findInstance(caller: AppInstance, guid: string): AppInstance | undefined {
    return this.instances.find(
      (instance) => instance.guid === guid && instance.app.installationId === caller.app.installationId,
    );
  }
}
