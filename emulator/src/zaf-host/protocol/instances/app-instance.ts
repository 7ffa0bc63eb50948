import type { Organization, User } from "../../../account/records.ts";
import type { AppLocationName } from "../../../apps/package/app-package.ts";
import type { HostApp } from "../../../apps/host-session.ts";
import { Store } from "../../workspace/store.ts";
import type { TicketTab } from "../../workspace/ticket-tab.ts";

/** The record that an instance is opened with. */
export type Place =
  | { kind: "ticket"; tab: TicketTab }
  | { kind: "user"; user: User; organization: Organization | null }
  | { kind: "organization"; organization: Organization }
  | { kind: "none" };

/** What the page shows of an instance's frame. */
export interface FrameState {
  isVisible: boolean;
  /** False for a bar app that was not opened yet: its instance exists, its frame does not. */
  isLoaded: boolean;
  /** A top bar's popover. */
  isOpen: boolean;
  /** CSS length; null until the app asks for one. */
  width: string | null;
  height: string | null;
  iconSymbol: string;
  /** Set between `app.willDestroy` and the removal of the frame. */
  isClosing: boolean;
}

/** Which document of the frame was registered; see handshake.ts. */
export interface Registration {
  isRegistered: boolean;
  /** `load` events of the frame so far. */
  loads: number;
  /** The `load` event that belongs to the registered document. */
  ownLoad: number;
  /** A further handshake came: from a new document, or a second client in the same one. */
  isWaiting: boolean;
}

/** One iframe of an app: its address, its subscriptions, and the record that it is opened with. */
export class AppInstance {
  readonly guid: string;
  /** As the app was when the instance was made: its settings do not change under a loaded page. */
  readonly app: HostApp;
  readonly location: AppLocationName;
  readonly place: Place;
  readonly src: string;
  readonly origin: string;
  /** The instance that made this one with `instances.create`. */
  readonly opener: AppInstance | null;
  readonly frameState: Store<FrameState>;
  readonly registration: Registration = { isRegistered: false, loads: 0, ownLoad: 0, isWaiting: false };
  /** Handlers of the frame's page by `<instance guid> <event>`. */
  readonly subscriptions = new Map<string, number>();
  frame: HTMLIFrameElement | null = null;
  /** False while the frame of a signed page is still empty. */
  isRequested: boolean;

  constructor(fields: {
    guid: string;
    app: HostApp;
    location: AppLocationName;
    place: Place;
    src: string;
    opener: AppInstance | null;
    frameState: Partial<FrameState>;
  }) {
    this.guid = fields.guid;
    this.app = fields.app;
    this.location = fields.location;
    this.place = fields.place;
    this.src = fields.src;
    this.origin = new URL(fields.src).origin;
    this.opener = fields.opener;
    this.isRequested = !this.isSigned;
    this.frameState = new Store<FrameState>({
      isVisible: true,
      isLoaded: true,
      isOpen: false,
      width: null,
      height: null,
      iconSymbol: "default",
      isClosing: false,
      ...fields.frameState,
    });
  }

  /** The name that its frame has in the page: `My app – ticket_sidebar`. */
  get title(): string {
    return `${this.app.texts.name} – ${this.location}`;
  }

  /** Whether its page is asked for by POST with a token. */
  get isSigned(): boolean {
    return this.opener === null && this.app.locations[this.location]?.isSigned === true;
  }

  isSubscribedTo(guid: string, event: string): boolean {
    return (this.subscriptions.get(`${guid} ${event}`) ?? 0) > 0;
  }
}
