/** Somebody to write to or to ask. */
export interface Person {
  name: string;
  email: string | null;
}

/** The signed-in person as REST describes them: `role` is Zendesk's word, such as `admin`. */
export interface OwnRole {
  role: string;
  customRoleId: number | null;
}

/** Null: Zendesk does not say. */
export interface RolePermissions {
  canManageWebhooks: boolean | null;
  canManageAutomations: boolean | null;
  canManageTriggers: boolean | null;
}

export interface AccountFeatures {
  /** Zendesk's own satisfaction survey; null when the account does not say. */
  nativeCsat: boolean | null;
}

export interface NamedChoice {
  id: string;
  name: string;
}

/** What the signed-in person may do; the account's features and named lists. Every method throws a `GatewayError`. */
export interface PeoplePort {
  readMe(): Promise<OwnRole>;
  /** Null where Zendesk does not list the role. */
  readRolePermissions(customRoleId: number): Promise<RolePermissions | null>;
  readAccountFeatures(): Promise<AccountFeatures>;
  listScopeChoices(kind: "brand" | "group" | "form"): Promise<NamedChoice[]>;
}
