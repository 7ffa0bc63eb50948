import type { Account } from "../account/account.ts";
import { seedIds } from "./seed-ids.ts";

/** Puts groups, organisations, brands, forms and ticket fields in the account. */
export function seedStructure(account: Account, now: string): void {
  const dates = { created_at: now, updated_at: now };
  const groups = [
    { id: seedIds.supportGroup, name: "Suporte", default: true },
    { id: seedIds.financeGroup, name: "Financeiro", default: false },
  ];
  for (const group of groups) account.groups.set(group.id, { ...group, ...dates });
  const organizations = [
    { id: seedIds.shopOrganization, name: "Loja Exemplo", tags: ["varejo"] },
    { id: seedIds.schoolOrganization, name: "Escola Exemplo", tags: ["educacao"] },
  ];
  for (const organization of organizations)
    account.organizations.set(organization.id, { ...organization, ...dates });
  const { subdomain } = account.settings;
  account.brands.set(seedIds.brand, {
    id: seedIds.brand,
    name: "Exemplo",
    subdomain,
    default: true,
    active: true,
  });
  account.brands.set(seedIds.secondBrand, {
    id: seedIds.secondBrand,
    name: "Exemplo Outlet",
    subdomain: `${subdomain}-outlet`,
    default: false,
    active: true,
  });
  account.ticketForms.set(seedIds.form, {
    id: seedIds.form,
    name: "Atendimento",
    default: true,
    active: true,
  });
  account.ticketForms.set(seedIds.secondForm, {
    id: seedIds.secondForm,
    name: "Trocas",
    default: false,
    active: true,
  });
  seedFields(account);
}

function seedFields(account: Account): void {
  const system = ["subject", "description", "status", "tickettype", "priority", "group", "assignee"];
  for (const [index, type] of system.entries()) {
    const id = seedIds.firstSystemField + index;
    account.ticketFields.set(id, { id, type, title: type[0]?.toUpperCase() + type.slice(1), active: true });
  }
  account.ticketFields.set(seedIds.orderField, {
    id: seedIds.orderField,
    type: "text",
    title: "Número do pedido",
    active: true,
  });
  account.ticketFields.set(seedIds.channelField, {
    id: seedIds.channelField,
    type: "tagger",
    title: "Canal de compra",
    active: true,
    custom_field_options: [
      { id: 900_700_201, name: "Loja física", value: "canal_loja" },
      { id: 900_700_202, name: "Site", value: "canal_site" },
    ],
  });
}
