import type { Ticket } from "../../../emulator/src/account/records.ts";
import { readSettings } from "../../../src/domain/survey/read-settings.ts";
import type { Settings, Survey } from "../../../src/domain/survey/settings.ts";
import type { AccountGateway } from "../../../src/application/ports/account-gateway.ts";
import { createAccountGateway } from "../../../src/zendesk/gateways/create-account-gateway.ts";
import { change, createEngineEmulator, makeTicket, passHours } from "../emulator/engine-emulator.ts";
import { restInProcess } from "../emulator/rest-in-process.ts";
import { theSurvey } from "./the-survey.ts";

/**
 * An account in which agents go on working while a plan is applied: with every write tickets are solved, made solved, solved
 * again, made with the tag that a follow-up inherits, and sent again; then an hour passes, with its run.
 *
 * `violations` names every survey that a rule sent by itself for a ticket that had one already, or that was opted out.
 */
export interface TransitionAccount {
  gateway: AccountGateway;
  violations: string[];
  /** Refuses the writes whose number (from 0, since `countFrom`) it gives true for. */
  refuse: (writeNumber: number) => boolean;
  /** Whether the agents work with every write. */
  isBusy: boolean;
  /** The settings that the installation holds: what agents' tags come from. */
  saved: Settings | null;
  countFrom(): void;
  solve(label: string, tags?: string[]): Ticket;
  passHours(hours: number): void;
  /** Tickets that are solved, not opted out, and never got a survey. */
  listWithoutSurvey(): string[];
}

interface WatchedTicket {
  ticket: Ticket;
  label: string;
  isOptedOut: boolean;
  surveys: number;
  /** Whether a survey is expected of the account in the end. */
  isExpected: boolean;
}

const agentTag = (survey: Survey | null) => survey?.tags ?? null;

/** An account with nothing of ours in it. */
export function aTransitionAccount(): TransitionAccount {
  const engine = createEngineEmulator();
  const watched = new Map<number, WatchedTicket>();
  let writes = 0;
  let resending: number | null = null;
  const account: TransitionAccount = {
    gateway: createAccountGateway(restInProcess(engine.emulator, "alice@example.com")),
    violations: [],
    refuse: () => false,
    isBusy: false,
    saved: null,
    countFrom: () => {
      writes = 0;
    },
    solve: (label, tags = []) => watch(label, { tags, status: "solved" }),
    passHours: (hours) => {
      for (let hour = 0; hour < hours; hour += 1) {
        passHours(engine.emulator, 1);
        readSent(`in a run after write ${writes}`);
      }
    },
    listWithoutSurvey: () =>
      [...watched.values()]
        .filter(({ surveys, isExpected }) => isExpected && surveys === 0)
        .map(({ label }) => label),
  };

  function watch(label: string, attributes: { status: string; tags?: string[] }, isExpected = true): Ticket {
    const { tags = [] } = attributes;
    const optOut = agentTag(account.saved && theSurvey(account.saved))?.optOut;
    const isOptedOut = optOut !== undefined && tags.includes(optOut);
    const before = engine.sent.length;
    const ticket = makeTicket(engine.emulator, attributes);
    watched.set(ticket.id, { ticket, label, isOptedOut, surveys: 0, isExpected: isExpected && !isOptedOut });
    if (engine.sent.length > before) readSent("when it was made");
    return ticket;
  }

  function readSent(when: string): void {
    for (const { body } of engine.sent.splice(0)) {
      const { ticket: id } = JSON.parse(body) as { ticket: string };
      const entry = watched.get(Number(id));
      if (entry === undefined) continue;
      const isAsked = resending === entry.ticket.id;
      resending = isAsked ? null : resending;
      if (!isAsked && entry.isOptedOut) account.violations.push(`${entry.label}, opted out, ${when}`);
      else if (!isAsked && entry.surveys > 0) account.violations.push(`${entry.label}, again, ${when}`);
      entry.surveys += 1;
    }
  }

  /** As the sidebar does: the tag, and its withdrawal where no rule took it. */
  function resend(ticket: Ticket, tag: string): void {
    resending = ticket.id;
    change(engine.emulator, ticket, { tags: [...ticket.tags, tag] });
    readSent("with a resend");
    resending = null;
    if (!ticket.tags.includes(tag)) return;
    change(engine.emulator, ticket, { tags: ticket.tags.filter((other) => other !== tag) });
    readSent("with a withdrawal");
  }

  function work(): void {
    const tags = agentTag(account.saved && theSurvey(account.saved));
    const now = `${writes}`;
    const again = [...watched.values()].filter(({ label }) => label.startsWith("made solved"));
    account.solve(`made solved ${now}`);
    const open = watch(`solved ${now}`, { status: "open" });
    change(engine.emulator, open, { status: "solved" });
    readSent("when it was solved");
    if (tags !== null) {
      account.solve(`opted out ${now}`, [tags.optOut]);
      const followUp = watch(`follow-up ${now}`, { tags: [tags.dispatch], status: "open" }, false);
      change(engine.emulator, followUp, { status: "solved" });
      readSent("when the follow-up was solved");
      watch(`follow-up made solved ${now}`, { tags: [tags.dispatch], status: "solved" }, false);
      resend(watch(`resent ${now}`, { status: "solved" }), tags.resend);
    }
    for (const { ticket } of again) {
      change(engine.emulator, ticket, { status: "open" });
      change(engine.emulator, ticket, { status: "solved" });
      readSent("when it was solved again");
    }
    account.passHours(1);
  }

  account.gateway = withWrites(account.gateway, async (write) => {
    const isRefused = account.refuse(writes);
    writes += 1;
    try {
      if (isRefused)
        throw { kind: "unavailable", status: 503, method: "PUT", path: "", detail: "", code: "" };
      return await write();
    } finally {
      if (account.isBusy) work();
    }
  });
  return account;

  function withWrites(
    gateway: AccountGateway,
    around: <Result>(write: () => Promise<Result>) => Promise<Result>,
  ): AccountGateway {
    return {
      ...gateway,
      createResource: (...call) => around(() => gateway.createResource(...call)),
      updateResource: (...call) => around(() => gateway.updateResource(...call)),
      deleteResource: (...call) => around(() => gateway.deleteResource(...call)),
      saveSettings: (_id, settings) =>
        around(async () => {
          account.saved = readSettings(settings).settings;
        }),
    };
  }
}
