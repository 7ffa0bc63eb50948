import type { Account } from "../account/account.ts";
import { makeUser } from "../account/make-user.ts";
import { seedIds } from "./seed-ids.ts";

/**
 * The bundled requesters: invented, at the reserved example domains. Among them names with quotes, backslashes, accents, emoji,
 * markup and braces, and people without an e-mail address.
 */
export const customers = {
  ana: { name: "Ana Exemplo", email: "ana@example.org" },
  beto: { name: "Beto Amostra", email: "beto@example.org" },
  quoted: { name: `Zé "Teste" d'Água`, email: "ze.teste@example.org" },
  backslash: { name: "Caio \\ Barra \\n Invertida", email: "caio@example.org" },
  accents: { name: "Conceição Ângela Müller-Ñandú", email: "conceicao@example.org" },
  emoji: { name: "Duda 😀🇧🇷", email: "duda@example.org" },
  markup: { name: "<b>Edu</b> & Cia.", email: "edu@example.org" },
  braces: { name: "Fabi {{ticket.id}}", email: "fabi@example.org" },
  longName: {
    name: "Maria Aparecida Exemplo da Silva Teste dos Santos Amostra e Fictícia Júnior",
    email: "maria@example.org",
  },
  plus: { name: "Gil Filtro", email: "gil+compras@example.org" },
  newline: { name: "Hugo\tTabulado", email: "hugo@example.org" },
  whatsapp: { name: "Íris (WhatsApp)", email: null, phone: "+55 00 90000-0001" },
  phone: { name: "Chamador +55 00 3000-0002", email: null, phone: "+55 00 3000-0002" },
  messenger: { name: "Visitante 4821", email: null },
  shop: { name: "Joana Loja", email: "joana@example.com", organization_id: seedIds.shopOrganization },
  school: { name: "Kátia Escola", email: "katia@example.com", organization_id: seedIds.schoolOrganization },
  english: { name: "Larry Sample", email: "larry@example.org", locale: "en-US" },
  japanese: { name: "見本 花子", email: "hanako@example.org" },
  rightToLeft: { name: "مثال", email: "mithal@example.org" },
  upper: { name: "NINA CAIXA ALTA", email: "NINA@EXAMPLE.ORG" },
} satisfies Record<
  string,
  { name: string; email: string | null; phone?: string; organization_id?: number; locale?: string }
>;

export type CustomerKey = keyof typeof customers;

/** The user id of a bundled requester. */
export function customerId(key: CustomerKey): number {
  return seedIds.firstCustomer + Object.keys(customers).indexOf(key);
}

/** Puts the bundled requesters in the account. */
export function seedCustomers(account: Account, now: string): void {
  for (const [index, customer] of Object.values(customers).entries()) {
    const id = seedIds.firstCustomer + index;
    account.users.set(id, makeUser(account, { id, ...customer }, now));
  }
}
