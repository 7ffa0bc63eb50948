import type { Group, InstalledRequirement, Organization, User } from "../account/records.ts";
import type { Assumptions } from "../assumptions.ts";
import type { Directory } from "./host-records.ts";
import type { AppLocation, AppLocationName, AppParameter } from "./package/app-package.ts";

/** What Zendesk shows of an app's translation file: its name and the labels of its settings. */
export interface AppTexts {
  name: string;
  shortDescription: string;
  parameters: Record<string, { label: string; helpText: string }>;
}

/** An installed app as the host page needs it. */
export interface HostApp {
  appId: number;
  installationId: number;
  name: string;
  version: string;
  /** The non-secure settings, as `client.metadata()` shows them. */
  settings: Record<string, unknown>;
  parameters: AppParameter[];
  texts: AppTexts;
  locations: Partial<Record<AppLocationName, AppLocation>>;
  requirements: InstalledRequirement[];
  plan: string | null;
}

/** Everything that the host page knows before its first request; it is embedded in the page. */
export interface HostSession {
  user: User;
  groups: Group[];
  organizations: Organization[];
  account: { subdomain: string; planName: string; isTrial: boolean; timeZone: string; ianaTimeZone: string };
  locale: string;
  now: string;
  /** Another one once the emulator was started again. */
  processId: string;
  assumptions: Assumptions;
  apps: HostApp[];
  /** The receivers' inboxes, in the page's language. */
  inboxes: { name: string; title: string; intro: string }[];
  directory: Directory;
  /** Every agent, to choose from in the user menu. */
  agents: { id: number; name: string; role: string }[];
}
