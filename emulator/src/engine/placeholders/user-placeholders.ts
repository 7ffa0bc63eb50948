import type { Account } from "../../account/account.ts";
import { locales } from "../../account/locales.ts";
import { isRecord } from "../../account/read-value.ts";
import { printable } from "./printable.ts";

/** What can be said of a person: name, first_name, last_name, email, phone, external_id, language, …; null for nobody. */
export function userPlaceholders(account: Account, userId: number | null): object | null {
  const user = userId === null ? undefined : account.users.get(userId);
  if (user === undefined) return null;
  const [firstName = "", ...otherNames] = user.name.trim().split(/\s+/);
  const organization = account.organizations.get(user.organization_id ?? 0);
  return printable(user.name, {
    id: user.id,
    name: user.name,
    first_name: firstName,
    last_name: otherNames.join(" "),
    email: user.email ?? "",
    phone: user.phone ?? "",
    external_id: user.external_id ?? "",
    language: locales.find(({ locale }) => locale === user.locale)?.name ?? user.locale,
    locale: user.locale,
    time_zone: user.time_zone,
    role: user.role,
    details: user.details ?? "",
    notes: user.notes ?? "",
    signature: user.signature ?? "",
    tags: user.tags.join(" "),
    organization: printable(organization?.name ?? "", { id: organization?.id, name: organization?.name }),
    custom_fields: isRecord(user["user_fields"]) ? user["user_fields"] : {},
  });
}
