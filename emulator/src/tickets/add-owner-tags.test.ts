import { expect, test } from "vitest";

import {
  change,
  createEngineEmulator,
  ids,
  makeTicket,
} from "../../../tests/support/emulator/engine-emulator.ts";

function createWithTaggedOwners(ownerTagsOnTickets: boolean) {
  const { emulator } = createEngineEmulator();
  const { account } = emulator;
  account.settings.ownerTagsOnTickets = ownerTagsOnTickets;
  Object.assign(account.users.get(ids.customer) ?? {}, { tags: ["VIP"] });
  Object.assign(account.organizations.get(ids.organization) ?? {}, { tags: ["varejo"] });
  return emulator;
}

test("a new ticket gets the tags of its requester and of its organization beside its own", () => {
  const emulator = createWithTaggedOwners(true);
  expect(makeTicket(emulator, { tags: ["pedido"] }).tags).toEqual(["pedido", "vip", "varejo"]);
});

test("a new ticket has its own tags alone where the account does not put owners' tags on it", () => {
  const emulator = createWithTaggedOwners(false);
  expect(makeTicket(emulator, { tags: ["pedido"] }).tags).toEqual(["pedido"]);
});

test("a later change of the requester's tags does not reach the ticket", () => {
  const emulator = createWithTaggedOwners(true);
  const ticket = makeTicket(emulator);
  Object.assign(emulator.account.users.get(ids.customer) ?? {}, { tags: ["ex_vip"] });
  change(emulator, ticket, { priority: "high" });
  expect(ticket.tags).toEqual(["vip", "varejo"]);
});
