import type { Settings } from "../../domain/survey/settings.ts";
import type { TicketSnapshot } from "../../domain/status/ticket-snapshot.ts";
import { nextStatusChange } from "../../domain/status/ticket-status/next-status-change.ts";
import { hasSameDecidingValues, overlayEdits } from "../../domain/status/ticket-status/overlay-edits.ts";
import {
  reportTicketStatus,
  type StatusReport,
} from "../../domain/status/ticket-status/report-ticket-status.ts";
import type { Agent, HostEvent, TicketHost, TicketReading } from "../ports/ticket-host.ts";
import type { Clock } from "../ports/clock.ts";
import type { DispatchTrouble, LastDispatch } from "./read-dispatch-history.ts";

/** What the sidebar shows at one moment. A new object each time something changed. */
export interface SessionState {
  report: StatusReport;
  agent: Agent;
  nowMs: number;
  /** Null until the history was read. */
  lastDispatch: LastDispatch | null;
  /** Incremented whenever the stored ticket may have changed without an event of the form: a signal to read it again. */
  staleness: number;
  /** False while the ticket's tab is in the background. */
  isActive: boolean;
}

/** One open ticket, followed from the first status to the app's end. */
export interface TicketSession {
  settings: Settings | null;
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  /**
   * Begins to follow the ticket, with what changed since it was read; resolves once that is shown. Apart from the opening, so
   * that the first status need not wait for it.
   */
  follow(): Promise<void>;
  /**
   * Adopts the stored ticket as REST reports it. At the first reading, right after the opening, a form that differs has edits
   * that are older than the app's page; later on, a difference may as well be a change that the form did not follow.
   */
  acceptSaved(ticket: TicketSnapshot, reading?: "first" | "later"): void;
  /** Uses another clock from now on, or the same one after a correction. */
  setClock(clock: Clock): void;
  /** Says that what is stored has changed, as after a request of the app's own. */
  markStale(): void;
  /** Adopts what the ticket's history shows. */
  acceptLastDispatch(lastDispatch: LastDispatch | null): void;
  /** Adopts what the delivery log shows of the dispatch with this update. */
  acceptTrouble(updateId: string, trouble: DispatchTrouble): void;
}

/**
 * Reads the ticket once; then `follow` keeps to it: edits and all other changes by reading the form again. Time alone
 * changes the status by one timer to the next known moment, and by none in the background. Rejects where the host does not
 * answer.
 */
export async function openTicketSession(
  host: TicketHost,
  settings: Settings | Promise<Settings | null> | null,
  clock: Clock,
): Promise<TicketSession> {
  const reading = host.read();
  return new Session({ host, clock, settings: await settings, reading: await reading });
}

class Session implements TicketSession {
  readonly settings: Settings | null;
  private readonly host: TicketHost;
  private clock: Clock;
  private readonly listeners = new Set<() => void>();
  private agent: Agent;
  private saved: TicketSnapshot;
  private baseline: TicketSnapshot;
  private form: TicketSnapshot;
  private lastDispatch: LastDispatch | null = null;
  private staleness = 0;
  private isActive = true;
  private current: SessionState;
  private cancelTimer = () => {};
  private stopListening = () => {};

  constructor(parts: { host: TicketHost; clock: Clock; settings: Settings | null; reading: TicketReading }) {
    const { ticket, agent } = parts.reading;
    this.host = parts.host;
    this.clock = parts.clock;
    this.settings = parts.settings;
    this.agent = agent;
    this.saved = ticket;
    this.baseline = ticket;
    this.form = ticket;
    this.current = this.describe();
    this.setTimer();
  }

  follow = (): Promise<void> => {
    this.stopListening = this.host.listen((event) => void this.handle(event));
    return this.readForm("edited");
  };

  state = (): SessionState => this.current;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  acceptSaved = (ticket: TicketSnapshot, reading: "first" | "later" = "later"): void => {
    this.saved = ticket;
    if (reading === "first") {
      this.baseline = { ...this.baseline, state: ticket.state, tags: this.tagsBeforeEdits(ticket) };
    }
    const form = { baseline: this.baseline, now: this.form };
    // A form without edits of its own equals the stored ticket, whichever of the two the host updated first.
    if (hasSameDecidingValues(overlayEdits(ticket, form), ticket)) this.baseline = this.form;
    this.change();
  };

  acceptLastDispatch = (lastDispatch: LastDispatch | null): void => {
    const { record, trouble } = this.lastDispatch ?? {};
    const isSame = lastDispatch !== null && record?.updateId === lastDispatch.record.updateId;
    this.lastDispatch = isSame && trouble !== undefined ? { ...lastDispatch, trouble } : lastDispatch;
    this.change();
  };

  acceptTrouble = (updateId: string, trouble: DispatchTrouble): void => {
    if (this.lastDispatch?.record.updateId !== updateId || this.lastDispatch.trouble === trouble) return;
    this.lastDispatch = { ...this.lastDispatch, trouble };
    this.change();
  };

  setClock = (clock: Clock): void => {
    this.clock = clock;
    this.change();
  };

  markStale = (): void => {
    this.staleness += 1;
    this.change();
  };

  /** Rules set the dispatch and resend tags: where the form differs in those, it is behind, and nobody edited them. */
  private tagsBeforeEdits({ tags }: TicketSnapshot): string[] {
    const own = this.current.report.survey?.tags;
    const isByRule = (tag: string) => tag === own?.dispatch || tag === own?.resend;
    return [...tags.filter((tag) => !isByRule(tag)), ...this.form.tags.filter(isByRule)];
  }

  private async handle(event: HostEvent): Promise<void> {
    if (event === "destroyed") return this.end();
    if (event === "activated" || event === "deactivated") {
      this.isActive = event === "activated";
      return this.change();
    }
    if (event !== "edited") this.staleness += 1;
    await this.readForm(event);
  }

  private async readForm(event: HostEvent): Promise<void> {
    const hadEdits = !hasSameDecidingValues(this.form, this.baseline);
    const reading = await this.host.read().catch(() => null);
    if (!reading) return;
    this.form = reading.ticket;
    this.agent = reading.agent;
    const isStored = event === "submitted" || (event === "changedElsewhere" && !hadEdits);
    if (isStored) {
      this.baseline = reading.ticket;
      // A public comment stays; the lack of one may have ended with this very update.
      this.saved = { ...reading.ticket, hasPublicComment: this.saved.hasPublicComment || null };
    }
    this.change();
  }

  private describe(): SessionState {
    // A ticket that was changed later than now proves the device's clock to be behind.
    const nowMs = Math.max(this.clock.now(), this.saved.updatedAtMs ?? 0);
    const ticket = { saved: this.saved, form: { baseline: this.baseline, now: this.form } };
    return {
      report: reportTicketStatus(this.settings, ticket, nowMs),
      agent: this.agent,
      nowMs,
      lastDispatch: this.lastDispatch,
      staleness: this.staleness,
      isActive: this.isActive,
    };
  }

  private change(): void {
    this.current = this.describe();
    this.setTimer();
    for (const listener of this.listeners) listener();
  }

  private setTimer(): void {
    this.cancelTimer();
    if (!this.isActive) return;
    const { report, nowMs } = this.current;
    const next = nextStatusChange(report, nowMs);
    if (next !== null) this.cancelTimer = this.clock.after(next - nowMs, () => this.change());
  }

  private end(): void {
    // A form that is being read at this moment sets no timer any more.
    this.isActive = false;
    this.stopListening();
    this.cancelTimer();
    this.listeners.clear();
  }
}
