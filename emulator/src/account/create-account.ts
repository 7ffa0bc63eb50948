import type { Account, AccountSettings } from "./account.ts";
import { LazyMap } from "./lazy-map.ts";
import { describeFirstAudit, describeFirstComment } from "./ticket-beginnings.ts";
import { historyOfTicket } from "./ticket-history.ts";

export const defaultAccountSettings: AccountSettings = {
  subdomain: "exemplo",
  planName: "enterprise",
  isTrial: false,
  nativeCsatEnabled: false,
  customStatusesEnabled: false,
  ownerTagsOnTickets: true,
  closedTicketTagsEditable: false,
  hasSchedules: true,
  timeZone: "Brasilia",
  ianaTimeZone: "America/Sao_Paulo",
  locale: "pt-BR",
  businessHours: { startHour: 9, endHour: 18, weekdays: [1, 2, 3, 4, 5] },
  holidays: [
    { name: "Natal", startDate: "2026-12-25", endDate: "2026-12-25" },
    { name: "Confraternização Universal", startDate: "2027-01-01", endDate: "2027-01-01" },
  ],
};

/** The first number given to records other than tickets; the seed's own fixed ids stay below it. */
const FIRST_ID = 900_000_000_001;

/** An account with settings and nothing else in it; `counters` are the last ids of the account that it continues. */
export function createAccount(
  settings: Partial<AccountSettings> = {},
  counters = { id: FIRST_ID - 1, ticketId: 0 },
): Account {
  let lastId = counters.id;
  let lastTicketId = counters.ticketId;
  let loadedCount = 0;
  const loadedTicket = (ticketId: number) =>
    account.loadedTicketIds.has(ticketId) ? account.tickets.get(ticketId) : undefined;
  const account: Account = {
    settings: { ...defaultAccountSettings, ...settings },
    tickets: new Map(),
    deletedTickets: new Map(),
    loadedTicketIds: new Set(),
    aiAgentTicketIds: new Set(),
    ticketHistories: new LazyMap((ticketId) => {
      const ticket = loadedTicket(ticketId);
      return ticket && historyOfTicket(ticket);
    }),
    comments: new LazyMap((ticketId) => {
      const ticket = loadedTicket(ticketId);
      return ticket && [describeFirstComment(ticket, account.nextId(), account.nextId())];
    }),
    audits: new LazyMap((ticketId) => {
      const ticket = loadedTicket(ticketId);
      return (
        ticket && [describeFirstAudit(ticket, account.comments.get(ticketId)?.[0], () => account.nextId())]
      );
    }),
    ...emptyRecords(),
    nextId() {
      do lastId += 1;
      while (account.users.has(lastId));
      return lastId;
    },
    nextTicketId() {
      if (loadedCount !== account.loadedTicketIds.size) {
        loadedCount = account.loadedTicketIds.size;
        for (const ticketId of account.loadedTicketIds) lastTicketId = Math.max(lastTicketId, ticketId);
      }
      return ++lastTicketId;
    },
    counters: () => ({ id: lastId, ticketId: lastTicketId }),
  };
  return account;
}

/** The kinds of record that start empty: plain maps. */
function emptyRecords(): Omit<
  Account,
  | "settings"
  | "tickets"
  | "loadedTicketIds"
  | "aiAgentTicketIds"
  | "ticketHistories"
  | "comments"
  | "audits"
  | "deletedTickets"
  | "nextId"
  | "nextTicketId"
  | "counters"
> {
  return {
    users: new Map(),
    customRoles: new Map(),
    groups: new Map(),
    groupMemberships: new Map(),
    organizations: new Map(),
    brands: new Map(),
    ticketForms: new Map(),
    ticketFields: new Map(),
    customStatuses: new Map(),
    userFields: new Map(),
    organizationFields: new Map(),
    automations: new Map(),
    triggers: new Map(),
    triggerRevisions: new Map(),
    triggerCategories: new Map(),
    macros: new Map(),
    uploads: new Map(),
    files: new Map(),
    views: new Map(),
    targets: new Map(),
    webhooks: new Map(),
    jobStatuses: new Map(),
    installations: new Map(),
  };
}
