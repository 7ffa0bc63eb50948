import type { AccountGateway } from "../ports.ts";

/** The part of the account's gateway that reads rules. */
export type RuleReader = Pick<AccountGateway, "listAutomations" | "listTriggers">;
