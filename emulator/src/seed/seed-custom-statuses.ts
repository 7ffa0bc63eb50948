import type { Account } from "../account/account.ts";
import type { StatusCategory } from "../account/records.ts";
import { seedIds } from "./seed-ids.ts";

interface SeedStatus {
  category: StatusCategory;
  label: string;
  isCustom?: boolean;
  isInactive?: boolean;
}

/** The default of each category, and statuses that an account made for itself, one of them out of use. */
const statuses: SeedStatus[] = [
  { category: "new", label: "Novo" },
  { category: "open", label: "Aberto" },
  { category: "pending", label: "Pendente" },
  { category: "hold", label: "Em espera" },
  { category: "solved", label: "Resolvido" },
  { category: "open", label: "Em análise", isCustom: true },
  { category: "hold", label: "Aguardando fornecedor", isCustom: true },
  { category: "solved", label: "Resolvido sem contato", isCustom: true },
  { category: "pending", label: "Aguardando nota fiscal", isCustom: true, isInactive: true },
];

/** Puts the statuses in the account; they count once its custom statuses are on. */
export function seedCustomStatuses(account: Account, now: string): void {
  for (const [index, { category, label, isCustom = false, isInactive = false }] of statuses.entries()) {
    const id = seedIds.firstCustomStatus + index;
    account.customStatuses.set(id, {
      id,
      status_category: category,
      agent_label: label,
      end_user_label: label,
      description: "",
      end_user_description: "",
      active: !isInactive,
      default: !isCustom,
      created_at: now,
      updated_at: now,
    });
  }
}
