import { describe, expect, test } from "vitest";

import {
  actor,
  change,
  createEngineEmulator,
  ids,
  makeTicket,
} from "../../../../tests/support/emulator/engine-emulator.ts";
import { startTicketUpdate } from "../../tickets/ticket-update.ts";
import { renderPlaceholders } from "./render-placeholders.ts";

/** Renders a text on a solved ticket of the customer, updated by the agent. */
function render(template: string, escape: "none" | "json" = "none"): string {
  const { emulator } = createEngineEmulator();
  const ticket = makeTicket(emulator, {
    subject: 'Pedido "7"',
    tags: ["vip", "loja"],
    assignee_id: ids.agent,
    custom_fields: [{ id: ids.dropDown, value: "troca" }],
    comment: { body: "Primeira\nlinha" },
    email_ccs: [{ user_id: ids.otherCustomer }],
    followers: [{ user_id: ids.otherAgent }],
  });
  Object.assign(emulator.account.users.get(ids.customer) ?? {}, { user_fields: { plano: "ouro" } });
  const setor = { organization_fields: { setor: "varejo" } };
  Object.assign(emulator.account.organizations.get(ids.organization) ?? {}, setor);
  change(emulator, ticket, { comment: { body: "Nota", public: false } });
  change(emulator, ticket, { status: "solved" });
  return renderPlaceholders(template, startTicketUpdate(emulator, ticket, actor()), escape);
}

describe("placeholders", () => {
  test.each([
    ["{{ticket.id}}", "1"],
    ["{{ticket.title}}", 'Pedido "7"'],
    ["{{ticket.status}}", "Solved"],
    ["{{ticket.description}}", "Primeira\nlinha"],
    ["{{ticket.tags}}", "vip loja troca"],
    ["{{ticket.url}}", "exemplo.zendesk.com/agent/tickets/1"],
    ["{{ticket.link}}", "https://exemplo.zendesk.com/agent/tickets/1"],
    ["{{ticket.via}}", "Web service"],
    ["{{ticket.group.name}}", "Suporte"],
    ["{{ticket.brand.name}}", "Marca 31"],
    ["{{ticket.organization.name}}", "Cliente SA"],
    ["{{ticket.requester.name}}", "Zé da Silva"],
    ["{{ticket.requester.first_name}}|{{ticket.requester.last_name}}", "Zé|da Silva"],
    ["{{ticket.requester.email}}", "ze@cliente.example"],
    ["{{ticket.assignee.name}} {{ticket.assignee.email}}", "Bruno Braga bruno@example.com"],
    ["{{current_user.name}}", "Bruno Braga"],
    ["{{ticket.created_at}} {{ticket.updated_at}}", "November 16, 2026 November 16, 2026"],
    ["{{ticket.due_date}}", ""],
    ["{{ticket.in_business_hours}}", "true"],
    ["{{ticket.cc_names}}|{{ticket.follower_names}}", "Yara, Carla Costa|Carla Costa"],
    ["{{ticket.requester.custom_fields.plano}}", "ouro"],
    ["{{ticket.organization.custom_fields.setor}}", "varejo"],
    ["{{ticket.updated_at_with_timestamp}}", "2026-11-16T12:00:00Z"],
    ["{{ticket.latest_comment}}", "Nota"],
    ["{{ticket.latest_comment.author.name}}, {{ticket.latest_comment.is_public}}", "Bruno Braga, false"],
    ["{% if ticket.latest_comment contains 'ot' %}sim{% endif %}", "sim"],
    ["{% if ticket.latest_comment == 'Nota' %}sim{% endif %}", "sim"],
    ["{{ticket.latest_comment | upcase}} {{ticket.latest_comment | size}}", "NOTA 4"],
    ["{{ticket.latest_comment.created_at}}", "November 16, 2026"],
    [
      "{{ticket.requester}}, {{ticket.requester.organization}}, {{ticket.brand}}",
      "Zé da Silva, Cliente SA, Marca 31",
    ],
    ["{{ticket.requester.language}}", "Português (Brasil)"],
    ["{{ticket.latest_public_comment}}", "Primeira\nlinha"],
    [`{{ticket.ticket_field_${ids.dropDown}}}`, "troca"],
    [`{{ticket.ticket_field_option_title_${ids.dropDown}}}`, "Troca"],
    ["{{satisfaction.rating_url}}", "https://exemplo.zendesk.com/requests/1/satisfaction"],
  ])("%s is %s", (template, expected) => {
    expect(render(template)).toBe(expected);
  });

  test.each([
    "{{ticket.nothing}}",
    "{{ticket.requester.phone}}",
    "{{nobody.name}}",
    "{{ticket.requester.constructor.name}}",
    "{{dc.texto}}",
  ])("%s is empty", (template) => {
    expect(render(`[${template}]`)).toBe("[]");
  });

  test("nobody and nothing are empty, and false in a condition", () => {
    const { emulator } = createEngineEmulator();
    const ticket = makeTicket(emulator, { requester_id: ids.otherCustomer });
    const text =
      "[{{ticket.assignee}}{{ticket.assignee.name}}{{ticket.organization.name}}{% if ticket.assignee %}x{% endif %}]";
    expect(renderPlaceholders(text, startTicketUpdate(emulator, ticket, actor()), "none")).toBe("[]");
  });

  test("Liquid's tags and filters work", () => {
    const comments =
      "{% for comment in ticket.comments %}{{comment.author.name}}: {{comment.value | size}};{% endfor %}";
    expect(render(comments)).toBe("Bruno Braga: 4;Bruno Braga: 14;");
    expect(render("{% if ticket.tags contains 'vip' %}VIP{% else %}-{% endif %}")).toBe("VIP");
    expect(render("{% assign nome = ticket.requester.first_name %}{{ nome | upcase }}")).toBe("ZÉ");
    expect(render("{% case ticket.via %}{% when 'Mail' %}e{% else %}outro{% endcase %}")).toBe("outro");
    expect(render("{{ ticket.title | replace: '\"', '' }}")).toBe("Pedido 7");
  });

  test("values are escaped for a JSON string, the template is not", () => {
    const body = render('{"t":"{{ticket.title}}","c":"{{ticket.description}}"}', "json");
    expect(JSON.parse(body)).toEqual({ t: 'Pedido "7"', c: "Primeira\nlinha" });
  });

  test("a text that is not valid Liquid is sent unchanged", () => {
    expect(render("{% if %}{{ticket.id}}")).toBe("{% if %}{{ticket.id}}");
  });

  test("a loop without end is cut off", () => {
    const loop = "{% for a in (1..100000) %}{% for b in (1..100000) %}x{% endfor %}{% endfor %}";
    expect(render(loop).length).toBeLessThanOrEqual(256 * 1024);
  });

  test("files cannot be read", () => {
    expect(render("{% include '/etc/hostname' %}{{ticket.id}}")).toBe(
      "{% include '/etc/hostname' %}{{ticket.id}}",
    );
  });
});
