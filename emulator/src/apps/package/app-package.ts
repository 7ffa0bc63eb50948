import type { Requirement } from "./requirements.ts";

/** The Support locations that this host shows. */
export const appLocations = [
  "ticket_sidebar",
  "new_ticket_sidebar",
  "user_sidebar",
  "organization_sidebar",
  "nav_bar",
  "top_bar",
  "background",
  "modal",
  "ticket_editor",
] as const;
export type AppLocationName = (typeof appLocations)[number];

/** Where a secure setting may be substituted (manifest, `parameters[].scopes`). */
export type SecureScope =
  | "header"
  | "body"
  | "url"
  | "jwt_secret_key"
  | "jwt_claim"
  | "basic_auth_username"
  | "basic_auth_password";

export interface AppParameter {
  name: string;
  type: string;
  required: boolean;
  secure: boolean;
  default: unknown;
  /** Null: the manifest names none, and every place is open. */
  scopes: SecureScope[] | null;
}

/** One location of the manifest, string and object form made one. */
export interface AppLocation {
  /** As the manifest has it, query and hash included; null when `autoLoad` is false and no page is named. */
  url: string | null;
  autoLoad: boolean;
  autoHide: boolean;
  /** False pins the sidebar to 320 px. */
  flexible: boolean;
  /** The page is asked for by POST, with a token that says who asks. */
  isSigned: boolean;
  size: { width?: string; height?: string } | null;
  /** `assets`-relative path of the bar's icon. */
  icon: string | null;
}

/** An app as it was read from a package folder or from the dev server of `zcli apps:server`. */
export interface AppPackage {
  appId: number;
  installationId: number;
  name: string;
  version: string;
  defaultLocale: string;
  parameters: AppParameter[];
  /** Null: not known, as a dev server does not say; then every host is open to secure settings. */
  domainWhitelist: string[] | null;
  locations: Partial<Record<AppLocationName, AppLocation>>;
  requirements: Requirement[];
  /** Which plan of a paid app the account has: `plan` of `zcli.apps.config.json`; null for none. */
  plan: string | null;
  /** What Zendesk would refuse today in a new upload, a sentence each. */
  warnings: string[];
  /** Settings of a new installation: the manifest's defaults, then `zcli.apps.config.json`'s `parameters`. */
  initialSettings: Record<string, unknown>;
  source: AppSource;
}

export type AppSource =
  | { kind: "directory"; directory: string }
  /** `assetUrlPrefix` ends with a slash: `http://localhost:4567/0/assets/`. */
  | { kind: "server"; assetUrlPrefix: string };
