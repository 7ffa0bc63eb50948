import type { Comment, Audit, Organization, Ticket, User } from "../../account/records.ts";
import type { TicketPage } from "../../apps/host-records.ts";
import { Store } from "./store.ts";
import { draftOf, emptyDraft, type TicketDraft } from "./ticket-draft.ts";

/** `closing`: its apps say goodbye; it counts as closed already. */
export type TicketPhase = "loading" | "ready" | "saving" | "missing" | "closing";

/** How an app changed a field of the form, or one of its options, with `ticketFields:<field>.<action>`. */
export interface FieldState {
  isHidden: boolean;
  isDisabled: boolean;
  /** Null: as the account named it. */
  label: string | null;
}

export interface TicketTabState {
  phase: TicketPhase;
  /** Null for a new ticket. */
  saved: Ticket | null;
  draft: TicketDraft;
  comments: Comment[];
  audits: Audit[];
  users: ReadonlyMap<number, User>;
  organization: Organization | null;
  /** Requester of a new ticket, as typed. */
  newRequester: { name: string; email: string };
  /** Instances that switched saving off (`disableSave`). */
  saveDisabledBy: ReadonlySet<string>;
  /** By field (`priority`), and by option of a field (`priority.optionValues:high`). */
  fieldStates: Readonly<Record<string, FieldState>>;
}

/** One open ticket: its saved state and its form. Apps and the agent change the same form. */
export class TicketTab {
  /** Unique among the open tabs; a new ticket keeps it when it gets its number. */
  readonly key = crypto.randomUUID();
  /** The reply field: it knows the position of the cursor. Null on a closed ticket. */
  composer: HTMLTextAreaElement | null = null;
  readonly #wantedId: number | "new";
  readonly store: Store<TicketTabState>;

  constructor(wantedId: number | "new", user: User) {
    this.#wantedId = wantedId;
    this.store = new Store<TicketTabState>({
      phase: "loading",
      saved: null,
      draft: emptyDraft,
      comments: [],
      audits: [],
      users: new Map([[user.id, user]]),
      organization: null,
      newRequester: { name: "", email: "" },
      saveDisabledBy: new Set(),
      fieldStates: {},
    });
  }

  get state(): TicketTabState {
    return this.store.get();
  }

  get ticketId(): number | "new" {
    return this.state.saved?.id ?? this.#wantedId;
  }

  /** Takes over what the server says; the form becomes `draft`, or the saved values when none is given. */
  showPage(page: TicketPage, draft: TicketDraft = draftOf(page.ticket)): void {
    this.store.patch({
      saved: page.ticket,
      draft,
      comments: page.comments,
      audits: page.audits,
      users: new Map(page.users.map((user) => [user.id, user])),
      organization: page.organization,
    });
  }

  editDraft(fields: Partial<TicketDraft>): void {
    this.store.patch({ draft: { ...this.state.draft, ...fields } });
  }

  /** Changes how the form shows a field or an option. */
  patchFieldState(name: string, fields: Partial<FieldState>): void {
    const { fieldStates } = this.state;
    const untouched: FieldState = { isHidden: false, isDisabled: false, label: null };
    this.store.patch({
      fieldStates: { ...fieldStates, [name]: { ...untouched, ...fieldStates[name], ...fields } },
    });
  }

  /** Makes a person known to the form, such as an agent who is being chosen as assignee. */
  rememberUser(user: User): void {
    if (this.state.users.has(user.id)) return;
    this.store.patch({ users: new Map([...this.state.users, [user.id, user]]) });
  }
}
