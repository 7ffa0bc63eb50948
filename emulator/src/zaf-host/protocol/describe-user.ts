import type { Group, Organization, User } from "../../account/records.ts";
import { describeOrganization } from "./describe-organization.ts";

/** A person as ZAF shows them in `ticket.requester`, `user` and `currentUser`. */
export function describeUser(
  user: User,
  belongings: { groups?: readonly Group[]; organizations?: readonly Organization[] } = {},
): Record<string, unknown> {
  return {
    id: user.id,
    email: user.email,
    name: user.name,
    role: user.role,
    locale: user.locale,
    timeZone: describeTimeZone(user.time_zone, user.iana_time_zone),
    groups: (belongings.groups ?? []).map(({ id, name }) => ({ id, name })),
    organizations: (belongings.organizations ?? []).map((organization) => describeOrganization(organization)),
    identities: describeIdentities(user),
    tags: user.tags,
    externalId: user.external_id,
    details: user.details ?? "",
    notes: user.notes ?? "",
    alias: user.alias ?? "",
    signature: user.signature ?? "",
    avatarUrl: "",
  };
}

function describeIdentities({ id, email }: User): Record<string, unknown>[] {
  if (email === null) return [];
  const identity = { id, userId: id, type: "email", value: email, verified: true, primary: true };
  return [{ ...identity, undeliverableCount: 0, deliverableState: "deliverable" }];
}

/** `timeZone` with its offset in minutes; the unit is unconfirmed. */
export function describeTimeZone(name: string, ianaName: string): Record<string, unknown> {
  const offset = offsetMinutes(ianaName);
  const sign = offset < 0 ? "-" : "+";
  const digits = (minutes: number) => String(minutes).padStart(2, "0");
  const formatted = `GMT${sign}${digits(Math.floor(Math.abs(offset) / 60))}:${digits(Math.abs(offset) % 60)}`;
  return { name, translatedName: name, ianaName, offset, formattedOffset: formatted };
}

// A person is described for every path of a bulk call, and making a format costs more than all else in it.
const offsetFormats = new Map<string, Intl.DateTimeFormat>();

function offsetFormat(ianaName: string): Intl.DateTimeFormat {
  const known = offsetFormats.get(ianaName);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en", { timeZone: ianaName, timeZoneName: "longOffset" });
  offsetFormats.set(ianaName, format);
  return format;
}

function offsetMinutes(ianaName: string): number {
  try {
    const parts = offsetFormat(ianaName).formatToParts();
    const text = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
    const [, sign = "+", hours = "0", minutes = "0"] = /([+-])(\d+):(\d+)/.exec(text) ?? [];
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  } catch {
    return 0;
  }
}
