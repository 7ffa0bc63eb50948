import { describe, expect, test } from "vitest";

import {
  change,
  createEngineEmulator,
  ids,
  makeTicket,
} from "../../../tests/support/emulator/engine-emulator.ts";

describe("a ticket's collaborators", () => {
  test("email_ccs are put and deleted by id or e-mail, and one who is unknown becomes an end user", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, {
      email_ccs: [
        { user_id: ids.otherCustomer },
        { user_email: "nova@cliente.example", user_name: "Nova", action: "put" },
      ],
    });
    const fresh = [...emulator.account.users.values()].find(({ name }) => name === "Nova");
    expect(fresh).toMatchObject({ email: "nova@cliente.example", role: "end-user" });
    expect(ticket["email_cc_ids"]).toEqual([ids.otherCustomer, fresh?.id]);
    expect(ticket.collaborator_ids).toEqual([ids.otherCustomer, fresh?.id]);
    change(emulator, ticket, { email_ccs: [{ user_email: "NOVA@cliente.example", action: "delete" }] });
    expect(ticket["email_cc_ids"]).toEqual([ids.otherCustomer]);
    expect(ticket.collaborator_ids).toEqual([ids.otherCustomer]);
  });

  test("only agents follow a ticket", () => {
    const { emulator } = createEngineEmulator();
    const followers = [{ user_id: ids.otherAgent }, { user_id: ids.customer }];
    expect(makeTicket(emulator, { followers }).follower_ids).toEqual([ids.otherAgent]);
  });

  test("collaborators replace, additional_collaborators add", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { collaborators: [ids.otherCustomer, "ze@cliente.example"] });
    expect(ticket.collaborator_ids).toEqual([ids.otherCustomer, ids.customer]);
    change(emulator, ticket, { collaborators: [ids.agent] });
    change(emulator, ticket, { additional_collaborators: [{ name: "Yara", email: "yara@cliente.example" }] });
    expect(ticket.collaborator_ids).toEqual([ids.agent, ids.otherCustomer]);
  });

  test("whoever is not known, and what is no address, is passed over", () => {
    const { emulator } = createEngineEmulator();
    const email_ccs = [{ user_id: 404 }, { user_email: "sem arroba" }];
    expect(makeTicket(emulator, { email_ccs })["email_cc_ids"]).toEqual([]);
  });

  test("the audit records the change", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator);
    change(emulator, ticket, { followers: [{ user_id: ids.agent }] });
    expect(emulator.account.audits.get(ticket.id)?.at(-1)?.events).toMatchObject([
      { type: "Change", field_name: "follower_ids", value: [ids.agent], previous_value: [] },
      { type: "Change", field_name: "collaborator_ids", value: [ids.agent], previous_value: [] },
    ]);
  });
});
