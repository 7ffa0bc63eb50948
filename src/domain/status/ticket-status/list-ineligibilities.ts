import { findDispatchStart } from "./find-dispatch-start.ts";
import { hourMs } from "./hour-ms.ts";
import type { StatusInput } from "./status-input.ts";
import type { Ineligibility, IneligibilityReason } from "./ticket-status.ts";
import { viaIdOfChannel } from "./via-id-of-channel.ts";

/** Returns its reason when the ticket certainly cannot be surveyed, else null; an unknown value returns null. */
type IneligibilityRule = (input: StatusInput) => Ineligibility | null;

/**
 * Every reason, in the order of importance for an agent: what nobody can change, then what somebody decided,
 * then what the ticket lacks. "Not solved yet" is last, as the most common and least surprising reason.
 */
const ineligibilityRules: Readonly<Record<IneligibilityReason, IneligibilityRule>> = {
  /** A ticket that does not exist yet has no survey; creating and solving it changes that. */
  notCreated: ({ ticket }) => (ticket.id === null ? { reason: "notCreated", values: {} } : null),
  /** Nothing changes a closed ticket, and no rule runs on one; only a follow-up ticket can be surveyed. */
  closed: ({ ticket }) => (ticket.state === "closed" ? { reason: "closed", values: {} } : null),
  /** The opt-out tag keeps a ticket from being surveyed until the tag is removed. */
  optedOut: ({ ticket, survey }) =>
    ticket.tags.includes(survey.tags.optOut)
      ? { reason: "optedOut", values: { tag: survey.tags.optOut } }
      : null,
  /** A survey needs an address: a requester without e-mail gets none until one is added. */
  noRequesterEmail: ({ ticket }) =>
    ticket.requester.email === "" ? { reason: "noRequesterEmail", values: {} } : null,
  /** A tag that the admin excludes keeps a ticket from being surveyed while the ticket has it. */
  excludedTag: ({ ticket, survey }) => {
    const tag = survey.scope.excludedTags.find((excluded) => ticket.tags.includes(excluded));
    return tag === undefined ? null : { reason: "excludedTag", values: { tag } };
  },
  /** Where surveys are limited to some brands, a ticket of another brand gets none. */
  otherBrand: ({ ticket, survey }) => {
    const { brandIds } = survey.scope;
    if (brandIds.length === 0 || ticket.brandId === null || brandIds.includes(ticket.brandId)) return null;
    return { reason: "otherBrand", values: {} };
  },
  /** Where surveys are limited to some groups, a ticket of another group, or of none, gets none. */
  otherGroup: ({ ticket, survey }) => {
    const { groupIds } = survey.scope;
    if (groupIds.length === 0 || ticket.groupId === null || groupIds.includes(ticket.groupId)) return null;
    return { reason: "otherGroup", values: {} };
  },
  /** Where surveys are limited to some forms, a ticket of another form gets none. */
  otherForm: ({ ticket, survey }) => {
    const { formIds } = survey.scope;
    if (formIds.length === 0 || ticket.formId === null || formIds.includes(ticket.formId)) return null;
    return { reason: "otherForm", values: {} };
  },
  /** Where surveys are limited to some channels, a ticket of another channel gets none; a channel without a known id may. */
  otherChannel: ({ ticket, survey }) => {
    const { channelIds } = survey.scope;
    const viaId = viaIdOfChannel(ticket.channel);
    if (channelIds.length === 0 || viaId === null || channelIds.includes(viaId)) return null;
    return { reason: "otherChannel", values: {} };
  },
  /** A ticket of internal notes alone gets no survey until someone answers in public. */
  noPublicComment: ({ ticket }) =>
    ticket.hasPublicComment === false ? { reason: "noPublicComment", values: {} } : null,
  /**
   * An automation leaves a ticket alone once it was solved longer ago than the age limit. A ticket whose delay ends after
   * that limit is too old already: no hourly run can meet both. Solving the ticket again changes it.
   *
   * Where the host does not say when the ticket was solved, its last update is used: the solution cannot be later.
   */
  tooOld: (input) => {
    const { ticket, survey, nowMs } = input;
    if (survey.rule.kind !== "automation" || ticket.state !== "solved") return null;
    const solvedAtMs = ticket.solvedAtMs ?? (input.hasUnsavedEdits ? null : ticket.updatedAtMs);
    if (solvedAtMs === null) return null;
    const limitMs = solvedAtMs + survey.rule.ageLimitHours * hourMs;
    return earliestDispatchMs(input) >= limitMs
      ? {
          reason: "tooOld",
          values: { count: Math.floor((nowMs - solvedAtMs) / hourMs), limit: survey.rule.ageLimitHours },
        }
      : null;
  },
  /** Surveys follow the solution: until the ticket is solved there is none. */
  notSolved: ({ ticket, survey }) => {
    if (ticket.state === "solved" || ticket.state === "closed") return null;
    const { delayHours } = survey.rule;
    return {
      reason: "notSolved",
      values: { count: delayHours, fromHours: delayHours, toHours: delayHours + 1 },
    };
  },
};

/** Every reason that keeps a ticket from being surveyed for certain; empty where none is known. */
export function listIneligibilities(input: StatusInput): Ineligibility[] {
  return Object.values(ineligibilityRules).flatMap((rule) => rule(input) ?? []);
}

function earliestDispatchMs(input: StatusInput): number {
  return Math.max(input.nowMs, findDispatchStart(input) ?? input.nowMs);
}
