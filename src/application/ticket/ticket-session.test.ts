import { describe, expect, it } from "vitest";
import { aClock, aTicketHost } from "../../../tests/support/account/a-ticket-host.ts";
import { aSurvey } from "../../../tests/support/account/a-survey.ts";
import { aTicket, updatedAtMs } from "../../../tests/support/account/a-ticket.ts";
import type { Settings } from "../../domain/survey/settings.ts";
import type { TicketSnapshot } from "../../domain/status/ticket-snapshot.ts";
import type { HostEvent } from "../ports/ticket-host.ts";
import { openTicketSession } from "./ticket-session.ts";

const hour = 3_600_000;
const { tags } = aSurvey();
const settings: Settings = {
  surveys: [aSurvey()],
  resend: { coolDownHours: 24, groupIds: [] },
  agentsMayOptOut: true,
};

async function open(ticket: Partial<TicketSnapshot>, afterHours = 0.5) {
  const form = aTicketHost(aTicket(ticket));
  const time = aClock(updatedAtMs + afterHours * hour);
  const session = await openTicketSession(form.host, settings, time.clock);
  await session.follow();
  const said = () => {
    const { status, isFromUnsavedEdits } = session.state().report;
    const word = status.kind === "notEligible" ? status.reasons[0].reason : status.kind;
    return isFromUnsavedEdits ? `${word}, unsaved` : word;
  };
  return { ...form, ...time, session, said };
}

const isOpen: Partial<TicketSnapshot> = { state: "open", solvedAtMs: null };
const solved: Partial<TicketSnapshot> = {};
const sent: Partial<TicketSnapshot> = { tags: [tags.dispatch] };
const optedOut: Partial<TicketSnapshot> = { tags: [tags.optOut] };
const asked: Partial<TicketSnapshot> = { tags: [tags.dispatch, tags.resend] };
const closed: Partial<TicketSnapshot> = { state: "closed" };

describe("the status after an event", () => {
  it.each<[string, Partial<TicketSnapshot>, HostEvent, Partial<TicketSnapshot>, string]>([
    ["open", isOpen, "edited", { state: "solved" }, "scheduled, unsaved"],
    ["open", isOpen, "edited", { state: "pending" }, "notSolved"],
    ["open", isOpen, "edited", { tags: [tags.optOut] }, "optedOut, unsaved"],
    ["open", isOpen, "edited", { tags: ["vip"] }, "notSolved"],
    ["open", isOpen, "edited", { requester: { name: "Zé", email: "" } }, "noRequesterEmail, unsaved"],
    ["open", isOpen, "submitted", { state: "solved" }, "scheduled"],
    ["open", isOpen, "submitted", { state: "solved", tags: [tags.dispatch] }, "sent"],
    ["open", isOpen, "submitted", { state: "closed" }, "closed"],
    ["open", isOpen, "changedElsewhere", { state: "solved" }, "scheduled"],
    ["open", isOpen, "activated", {}, "notSolved"],
    ["open", isOpen, "deactivated", {}, "notSolved"],
    ["solved", solved, "edited", { state: "open" }, "notSolved, unsaved"],
    ["solved", solved, "edited", { tags: [tags.dispatch] }, "sent, unsaved"],
    ["solved", solved, "edited", { tags: ["vip"] }, "scheduled, unsaved"],
    ["solved", solved, "submitted", { tags: ["vip"] }, "scheduled"],
    ["solved", solved, "submitted", { state: "open" }, "notSolved"],
    ["solved", solved, "changedElsewhere", { tags: [tags.dispatch] }, "sent"],
    ["solved", solved, "changedElsewhere", { tags: [tags.resend] }, "resendRequested"],
    ["solved", solved, "changedElsewhere", { state: "closed" }, "closed"],
    ["solved", solved, "deactivated", {}, "scheduled"],
    ["sent", sent, "edited", { state: "open" }, "sent"],
    ["sent", sent, "edited", { tags: [] }, "scheduled, unsaved"],
    ["sent", sent, "submitted", { state: "open" }, "sent"],
    ["sent", sent, "changedElsewhere", { tags: [tags.dispatch, tags.resend] }, "resendRequested"],
    ["sent", sent, "changedElsewhere", { state: "closed" }, "sent"],
    ["sent", sent, "activated", {}, "sent"],
    ["opted out", optedOut, "edited", { tags: [] }, "scheduled, unsaved"],
    ["opted out", optedOut, "submitted", { tags: [] }, "scheduled"],
    ["opted out", optedOut, "changedElsewhere", { tags: [] }, "scheduled"],
    ["resend requested", asked, "changedElsewhere", { tags: [tags.dispatch] }, "sent"],
    ["resend requested", asked, "edited", { tags: [tags.dispatch] }, "sent, unsaved"],
    ["closed", closed, "activated", {}, "closed"],
    ["closed", closed, "changedElsewhere", { tags: [tags.dispatch] }, "sent"],
  ])("%s %j, %s %j: %s", async (_name, ticket, event, changes, status) => {
    const { tell, said } = await open(ticket);
    await tell(event, changes);
    expect(said()).toBe(status);
  });

  it("follows edits back to where they began", async () => {
    const { tell, said } = await open(isOpen);
    await tell("edited", { state: "solved" });
    await tell("edited", { state: "open" });
    expect(said()).toBe("notSolved");
  });

  it.each([
    ["the form follows the change", { tags: ["vip", tags.dispatch] }],
    ["the form does not", {}],
  ])("takes a tag added beneath an edited form for stored: %s", async (_name, formChange) => {
    const { tell, said, session } = await open({ ...solved, tags: ["vip"] });
    await tell("edited", { state: "open" });
    await tell("changedElsewhere", formChange);
    session.acceptSaved(aTicket({ ...solved, tags: ["vip", tags.dispatch] }));
    expect(said()).toBe("sent");
    expect(session.state().report.ticket).toMatchObject({ state: "open", tags: ["vip", tags.dispatch] });
  });

  it("knows edits that are older than the app's page, as after its reload, once the stored ticket is read", async () => {
    const { said, session, tell } = await open({ ...solved, tags: [tags.optOut] });
    expect(said()).toBe("optedOut");
    session.acceptSaved(aTicket(solved), "first");
    expect(said()).toBe("optedOut, unsaved");
    await tell("edited", { tags: [] });
    expect(said()).toBe("scheduled");
  });

  it("does not report a dispatch just before the first reading, which the form did not follow, as an edit", async () => {
    const { said, session } = await open(solved);
    session.acceptSaved(aTicket(sent), "first");
    expect(said()).toBe("sent");
  });

  it("counts what may have changed beneath the form, and edits not", async () => {
    const { tell, session } = await open(solved);
    await tell("edited", { state: "open" });
    expect(session.state().staleness).toBe(0);
    await tell("changedElsewhere");
    await tell("submitted");
    expect(session.state().staleness).toBe(2);
  });
});

describe("what changed between the first reading and the following", () => {
  it("is shown by the following", async () => {
    const form = aTicketHost(aTicket(isOpen));
    const session = await openTicketSession(form.host, settings, aClock(updatedAtMs).clock);
    await form.tell("edited", { state: "solved" });
    await session.follow();
    expect(session.state().report).toMatchObject({ status: { kind: "scheduled" }, isFromUnsavedEdits: true });
  });
});

describe("the passing of time", () => {
  it("changes the status at its moments, by one timer", async () => {
    const { advance, said, timerCount, session } = await open(solved);
    const seen: string[] = [];
    session.subscribe(() => seen.push(said()));
    expect(timerCount()).toBe(1);
    advance(4 * hour);
    expect(seen).toEqual(["scheduled", "scheduled", "overdue"]);
    advance(80 * hour);
    expect(said()).toBe("tooOld");
    expect(timerCount()).toBe(0);
  });

  it("waits while the tab is in the background, and is caught up with when it is shown", async () => {
    const { advance, said, timerCount, tell } = await open(solved);
    await tell("deactivated");
    expect(timerCount()).toBe(0);
    advance(4 * hour);
    expect(said()).toBe("scheduled");
    await tell("activated");
    expect(said()).toBe("overdue");
  });
});

describe("the app's end", () => {
  it("leaves no listener and no timer", async () => {
    const { tell, listenerCount, timerCount } = await open(solved);
    await tell("destroyed");
    expect([listenerCount(), timerCount()]).toEqual([0, 0]);
  });

  it("leaves no timer where the form answers only after it", async () => {
    const { tell, timerCount, clock, host } = await open(solved);
    const session = await openTicketSession(host, settings, clock);
    const following = session.follow();
    await tell("destroyed");
    await following;
    expect(timerCount()).toBe(0);
  });
});

describe("a device whose clock is off", () => {
  it("that is a day behind is corrected by the ticket's own last change, without a request", async () => {
    const { said, session } = await open(solved, -24);
    expect([said(), session.state().nowMs]).toEqual(["scheduled", updatedAtMs]);
  });

  it("that is a day ahead is late until the account's clock is set, and no longer", async () => {
    const { said, session, clock } = await open(solved, 24.5);
    expect(said()).toBe("overdue");
    session.setClock({ ...clock, now: () => clock.now() - 24 * hour });
    expect(said()).toBe("scheduled");
  });
});
