import type { AccountSettings } from "../account/account.ts";
import type { Assumptions } from "../assumptions.ts";
import type { Emulator } from "../emulator.ts";
import { isObject } from "../http/body/read-body.ts";

const plans = ["team", "growth", "professional", "enterprise", "enterprise_plus"];

/** What `GET /emulator/settings` shows: the account's settings and the present assumptions. */
export function readSettings(emulator: Emulator): { account: AccountSettings; assumptions: Assumptions } {
  return { account: emulator.account.settings, assumptions: emulator.assumptions };
}

/**
 * Takes over `{"account":{…},"assumptions":{…}}`, each in part. Answers a sentence instead, and changes nothing, where a
 * name is unknown or a value is of another type than the present one.
 */
export function changeSettings(emulator: Emulator, body: unknown): string | null {
  if (!isObject(body)) return 'Settings are a JSON object: {"account":{…},"assumptions":{…}}.';
  const { account = {}, assumptions = {}, ...unknown } = body;
  const [stranger] = Object.keys(unknown);
  if (stranger !== undefined) return `"${stranger}" is neither account nor assumptions.`;
  const problem =
    findProblem(account, emulator.account.settings) ??
    findProblem(assumptions, emulator.assumptions) ??
    planProblem(account) ??
    timeZoneProblem(account);
  if (problem !== null) return problem;
  Object.assign(emulator.account.settings, account);
  Object.assign(emulator.assumptions, assumptions);
  return null;
}

function findProblem(changes: unknown, present: object): string | null {
  if (!isObject(changes)) return "Each part of the settings is a JSON object.";
  const known = new Map<string, unknown>(Object.entries(present));
  for (const [name, value] of Object.entries(changes)) {
    if (!known.has(name)) return `There is no setting "${name}".`;
    const before = known.get(name);
    if (!hasShapeOf(value, before)) return `"${name}" must be of the same type as ${JSON.stringify(before)}.`;
  }
  return null;
}

/** Same type; for objects the same members, for lists elements of the first one's type, any where there is none. */
function hasShapeOf(value: unknown, before: unknown): boolean {
  if (Array.isArray(before))
    return (
      Array.isArray(value) && (before.length === 0 || value.every((item) => hasShapeOf(item, before[0])))
    );
  if (!isObject(before)) return typeof value === typeof before && !isObject(value) && !Array.isArray(value);
  if (!isObject(value) || Object.keys(value).length !== Object.keys(before).length) return false;
  return Object.entries(before).every(([name, item]) => hasShapeOf(value[name], item));
}

function planProblem(account: unknown): string | null {
  const plan = isObject(account) ? account["planName"] : undefined;
  return plan === undefined || plans.includes(String(plan))
    ? null
    : `"planName" is one of ${plans.join(", ")}.`;
}

function timeZoneProblem(account: unknown): string | null {
  const timeZone = isObject(account) ? account["ianaTimeZone"] : undefined;
  if (timeZone === undefined) return null;
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: String(timeZone) });
    return null;
  } catch {
    return '"ianaTimeZone" is the name of a time zone, as "America/Sao_Paulo".';
  }
}
