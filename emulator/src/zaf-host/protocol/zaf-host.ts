import type { Workspace } from "../workspace/workspace.ts";
import { emitActivation } from "./events/activation.ts";
import { receiveMessage } from "./receive-message.ts";
import type { AppInstance } from "./instances/app-instance.ts";
import { receiveFrameLoad } from "./instances/handshake.ts";
import { parseAppMessage, type AppMessage, type HostMessage } from "./messages.ts";

/** The host's side of the ZAF protocol: which instances live, and what is said to and by them. */
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

  /** Listens to the frames; the returned function stops. */
  start(): () => void {
    const listen = (event: MessageEvent) => {
      const instance = this.instances.find(
        ({ frame }) => frame !== null && frame.contentWindow === event.source,
      );
      if (instance === undefined || event.origin !== instance.origin) return;
      const message = parseAppMessage(event.data);
      if (message !== null) void receiveMessage(this, instance, message);
    };
    window.addEventListener("message", listen);
    return () => window.removeEventListener("message", listen);
  }

  /** The frame of an instance; null when it is taken out of the page. */
  attachFrame(instance: AppInstance, frame: HTMLIFrameElement | null): void {
    instance.frame = frame;
  }

  frameLoaded(instance: AppInstance): void {
    if (instance.isRequested) receiveFrameLoad(this, instance);
  }

  post(instance: AppInstance, message: HostMessage): void {
    instance.frame?.contentWindow?.postMessage(JSON.stringify(message), instance.origin);
  }

  /** Tells every page the emulator's time (milliseconds since 1970): not of the ZAF protocol, and passed over by the SDK. */
  postClock(nowMs: number): void {
    for (const instance of this.instances) this.post(instance, { key: "emulator.clock", message: nowMs });
  }

  /**
   * Fires `event` on an instance: for its own page, and for pages of the same app that listen through
   * `client.instance(guid)`. Pages without a handler are not told.
   */
  emit(target: AppInstance, event: string, data: unknown): void {
    for (const instance of this.instances) {
      if (instance.app.installationId !== target.app.installationId) continue;
      if (!instance.isSubscribedTo(target.guid, event)) continue;
      this.post(instance, { key: `zaf.${event}`, message: data, instanceGuid: target.guid });
    }
  }

  /** Whether an agent looks at the place where the instance stands. */
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

  /** Tells those whose place came into view or went out of it. Called after each change of route, tab or popover. */
  checkActivity(): void {
    emitActivation(this, this.#active);
    this.#active = new Set(this.instances.filter((instance) => this.isActive(instance)));
  }

  /** The living instance with this guid, of the same app as `caller`. */
  findInstance(caller: AppInstance, guid: string): AppInstance | undefined {
    return this.instances.find(
      (instance) => instance.guid === guid && instance.app.installationId === caller.app.installationId,
    );
  }
}
