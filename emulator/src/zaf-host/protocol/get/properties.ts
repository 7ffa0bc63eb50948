import type { Call, GetRule } from "../call.ts";
import { describeOrganization } from "../describe-organization.ts";
import { describePerson } from "../describe-person.ts";
import { describeDraftComment } from "../describe-ticket.ts";
import { describeTimeZone } from "../describe-user.ts";
import { noSuchApi } from "../protocol-error.ts";
import { requireTicket } from "../require-ticket.ts";
import { readProperty } from "./read-property.ts";

/** What has no logic beyond its description, by its name: `comment`, and what is beneath it, as `comment.text`. */
const descriptions: Record<string, (call: Call) => unknown> = {
  /** What is in the composer. */
  comment: (call) => describeDraftComment(requireTicket(call)),
  /** By which channel the ticket came, and thus the reply goes; never one with sessions, as a chat. */
  channel: (call) => ({
    name: requireTicket(call).state.saved?.via.channel ?? "web",
    sessionBased: false,
    sessionActive: false,
  }),
  /** Plan, subdomain, time zone, and the days left in a trial (null when it is none). */
  currentAccount({ host }) {
    const { subdomain, planName, isTrial, timeZone, ianaTimeZone } = host.workspace.session.account;
    const daysLeftInTrial = isTrial ? 14 : null;
    return { planName, subdomain, daysLeftInTrial, timeZone: describeTimeZone(timeZone, ianaTimeZone) };
  },
  /** Whose page it is, in user_sidebar. */
  user({ host, target: { place } }) {
    if (place.kind !== "user") throw noSuchApi();
    return describePerson(host.workspace, place.user, place.organization);
  },
  /** Whose page it is, in organization_sidebar. */
  organization({ host, target: { place } }) {
    if (place.kind !== "organization") throw noSuchApi();
    return describeOrganization(place.organization, host.workspace.session.directory.groups);
  },
  /** Whether the column of apps beside tickets, people and organizations is open. */
  appsTray: ({ host }) => ({ isVisible: host.workspace.isTrayOpen.get() }),
};

/** Values with nothing beneath them. */
const values: Record<string, (call: Call) => unknown> = {
  /** `light` or `dark`, as the agent has it now. */
  colorScheme: ({ host }) => host.workspace.scheme.get(),
  /** Whether the instance is shown, which `show`, `hide` and `autoHide` decide. */
  visible: ({ target }) => target.frameState.get().isVisible,
};

export const properties: readonly GetRule[] = [
  ...Object.entries(descriptions).map(([name, describe]) => ({
    path: new RegExp(`^${name}((?:\\.\\w+)*)$`),
    read: (call: Call, path = "") => readProperty(describe(call), path),
  })),
  ...Object.entries(values).map(([name, read]) => ({
    path: new RegExp(`^${name}$`),
    read: (call: Call) => read(call),
  })),
];
