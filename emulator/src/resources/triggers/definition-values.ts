import type { Account } from "../../account/account.ts";
import { customStatusesOf } from "../../account/custom-statuses.ts";
import { locales } from "../../account/locales.ts";
import type { OwnerField } from "../../account/owner-field.ts";
import { NO_VALUE } from "../../engine/rule-values.ts";
import { listViaTypes } from "../../tickets/via-types.ts";

/** One value of a list, as `triggers/definitions` shows it [recorded]. */
export interface NamedValue {
  enabled: boolean;
  title: string;
  value: string;
}

const noValue: NamedValue = { enabled: true, title: "-", value: NO_VALUE };

/** The titles of values that are no words of their own [recorded]. */
const TITLES: Readonly<Record<string, Record<string, string>>> = {
  ticket_is_public: { public: "Ticket has public comments", private: "Ticket has no public comments" },
  comment_is_public: {
    true: "Public",
    false: "Private",
    not_relevant: "Present (public or private)",
    requester_can_see_comment: "Present, and requester can see the comment",
  },
  update_type: { Create: "Created", Change: "Updated" },
  in_business_hours: { true: "Yes", false: "No" },
  on_holiday: { true: "Yes", false: "No" },
  requester_role: { 4: "(agent)", 0: "(end-user)", 2: "(admin)" },
};

/** The closed list of a condition or action; an empty value is `__NULL__` there [recorded]. */
export function namedWords(subject: string, words: readonly string[]): NamedValue[] {
  return words.map((word) =>
    word === "" ? noValue : named(word, TITLES[subject]?.[word] ?? titleOfWord(word)),
  );
}

/** Lists of the account's records by the subject whose values they are; `isNullable` ones begin with `__NULL__`. */
const lists: Readonly<Record<string, (account: Account) => NamedValue[]>> = {
  group_id: ({ groups }) => [noValue, ...[...groups.values()].map(({ id, name }) => named(id, name))],
  brand_id: ({ brands }) => [...brands.values()].map(({ id, name }) => named(id, name)),
  ticket_form_id: ({ ticketForms }) => [...ticketForms.values()].map(({ id, name }) => named(id, name)),
  organization_id: ({ organizations }) => [
    noValue,
    ...[...organizations.values()].map(({ id, name }) => named(id, name)),
  ],
  assignee_id: (account) => [
    noValue,
    named("requester_id", "(requester)"),
    named("current_user", "(current user)"),
    ...agentsOf(account),
  ],
  requester_id: (account) => [
    named("assignee_id", "(assignee)"),
    named("current_user", "(current user)"),
    ...agentsOf(account),
  ],
  role: (account) => [named("agent", "(agent)"), named("end_user", "(end-user)"), ...agentsOf(account)],
  locale_id: () => locales.map(({ id, name }) => named(id, name)),
  via_id: () => listViaTypes().map(({ id, title }) => named(id, title)),
  current_via_id: () => listViaTypes().map(({ id, title }) => named(id, title)),
  custom_status_id: (account) =>
    customStatusesOf(account)
      .filter(({ active }) => active)
      .map(({ id, agent_label: label }) => named(id, label)),
  notification_target: ({ targets }) => [...targets.values()].map(({ id, title }) => named(id, title)),
};

/** The account's records that a subject may name; null where it names none. */
export function recordsFor(subject: string, account: Account): NamedValue[] | null {
  return lists[subject]?.(account) ?? null;
}

/** An option's value of ticket fields; of users' and organizations' fields its id [recorded]. */
export function optionsOf(options: OwnerField["custom_field_options"], by: "id" | "value"): NamedValue[] {
  return [noValue, ...(options ?? []).map((option) => named(option[by], option.name))];
}

/** The two values of a checkbox [recorded]. */
export const checkboxValues: NamedValue[] = [named("true", "Checked"), named("false", "Unchecked")];

function agentsOf({ users }: Account): NamedValue[] {
  return [...users.values()]
    .filter(({ role, active }) => role !== "end-user" && active)
    .map(({ id, name }) => named(id, name));
}

function named(value: string | number, title: string): NamedValue {
  return { enabled: true, title, value: String(value) };
}

/** `less_important` as a screen shows it: `Less important`. */
function titleOfWord(word: string): string {
  const text = word === "hold" ? "on-hold" : word.replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
