import type { Account } from "../account/account.ts";
import type { User } from "../account/records.ts";
import type { Emulator } from "../emulator.ts";
import type { AppPackage, AppParameter } from "./package/app-package.ts";
import type { HostApp, HostSession } from "./host-session.ts";
import { describeDirectory } from "./list-people.ts";
import { readAppTexts } from "./package/read-translations.ts";
import { visibleSettings } from "./visible-settings.ts";

const processId = crypto.randomUUID();

/** Describes what one person's browser starts with, in one locale. */
export function describeSession(emulator: Emulator, user: User, locale: string | null): HostSession {
  const { account } = emulator;
  const chosenLocale = locale ?? user.locale ?? account.settings.locale;
  const groupIds = account.groupMemberships.get(user.id) ?? [];
  return {
    user,
    groups: groupIds.flatMap((id) => account.groups.get(id) ?? []),
    organizations:
      user.organization_id === null
        ? []
        : [account.organizations.get(user.organization_id)].flatMap((o) => o ?? []),
    account: {
      subdomain: account.settings.subdomain,
      planName: account.settings.planName,
      isTrial: account.settings.isTrial,
      timeZone: account.settings.timeZone,
      ianaTimeZone: account.settings.ianaTimeZone,
    },
    locale: chosenLocale,
    now: emulator.clock.nowIso(),
    processId,
    assumptions: emulator.assumptions,
    apps: emulator.apps
      .filter((app) => mayUse(account, app, { user, groupIds }))
      .map((app) => describeApp(account, app, chosenLocale)),
    inboxes: emulator.receivers.map((receiver) => ({
      name: receiver.name,
      ...receiver.describeInbox(chosenLocale),
    })),
    directory: describeDirectory(account),
    agents: listAgents(account),
  };
}

function describeApp(account: Account, app: AppPackage, locale: string): HostApp {
  const installation = account.installations.get(app.installationId);
  return {
    appId: app.appId,
    installationId: app.installationId,
    name: app.name,
    version: app.version,
    settings: installation ? visibleSettings(app, installation) : {},
    parameters: app.parameters.map(withoutSecret),
    texts: readAppTexts(app, locale),
    locations: app.locations,
    requirements: installation?.requirements ?? [],
    plan: app.plan,
  };
}

/** A secure setting's default is its value until somebody changes it. */
function withoutSecret(parameter: AppParameter): AppParameter {
  return parameter.secure ? Object.assign({}, parameter, { default: null }) : parameter;
}

/** Role and group restrictions are set per installation, for all of the app's locations; both must be met. */
function mayUse(account: Account, app: AppPackage, person: { user: User; groupIds: number[] }): boolean {
  const installation = account.installations.get(app.installationId);
  if (installation === undefined || !installation.enabled) return false;
  const { role_restrictions: roles, group_restrictions: groups } = installation;
  const hasRole = roles === null || roles.includes(person.user.custom_role_id ?? -1);
  return hasRole && (groups === null || groups.some((id) => person.groupIds.includes(id)));
}

function listAgents(account: Account): { id: number; name: string; role: string }[] {
  const agents = [];
  for (const user of account.users.values()) {
    if (user.role === "end-user" || !user.active) continue;
    const customRole = user.role === "agent" ? account.customRoles.get(user.custom_role_id ?? 0) : undefined;
    agents.push({ id: user.id, name: user.name, role: customRole?.name ?? user.role });
  }
  return agents;
}
