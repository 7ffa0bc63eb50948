import { isJsonObject } from "./manifest.ts";

const parameterTypes = new Set(["text", "checkbox", "url", "number", "multiline", "hidden", "oauth", "mtls"]);
/** Refused in new uploads since 2026; apps that were installed before still run. */
const formerTypes = new Set(["password"]);
const scopes = new Set([
  "header",
  "body",
  "url",
  "jwt_secret_key",
  "jwt_claim",
  "basic_auth_username",
  "basic_auth_password",
]);

/** What Zendesk no longer takes in a new upload, and an app that was installed before still has; it runs all the same. */
export function findOutdatedParameters(parameters: unknown): string[] {
  if (!Array.isArray(parameters)) return [];
  return parameters
    .filter((parameter) => isJsonObject(parameter) && formerTypes.has(String(parameter["type"])))
    .map(
      ({ name, type }) =>
        `The parameter "${String(name)}" has the type "${String(type)}", which Zendesk refuses in new uploads.`,
    );
}

/** The validator's rules for `parameters`: names, types, and what may be secure, hidden or scoped. */
export function checkParameters(parameters: unknown): string[] {
  if (parameters === undefined) return [];
  if (!Array.isArray(parameters)) return ['"parameters" must be a list.'];
  const names = new Set<unknown>();
  return parameters.flatMap((parameter: unknown) => {
    if (!isJsonObject(parameter) || typeof parameter["name"] !== "string")
      return ["A parameter has no name."];
    const { name } = parameter;
    const problems = checkParameter(name, parameter);
    if (names.has(name)) problems.push(`The parameter "${name}" is declared twice.`);
    names.add(name);
    return problems;
  });
}

function checkParameter(name: string, parameter: Record<string, unknown>): string[] {
  const type = parameter["type"] ?? "text";
  const problems: string[] = [];
  if (name === "name") problems.push('A parameter must not be called "name".');
  if (!parameterTypes.has(String(type)) && !formerTypes.has(String(type)))
    problems.push(`The parameter "${name}" has an unknown type: "${String(type)}".`);
  if (type === "hidden" && parameter["required"] === true) {
    problems.push(`The parameter "${name}" is hidden and cannot be required.`);
  }
  if (type === "oauth" && parameter["secure"] === true)
    problems.push(`The parameter "${name}" (oauth) cannot be secure.`);
  return [...problems, ...checkScopes(name, parameter)];
}

function checkScopes(name: string, parameter: Record<string, unknown>): string[] {
  const given = parameter["scopes"];
  if (given === undefined) return [];
  if (parameter["secure"] !== true) return [`The parameter "${name}" has scopes but is not secure.`];
  if (!Array.isArray(given) || given.length === 0)
    return [`The scopes of "${name}" must be a list of at least one.`];
  return given
    .filter((scope) => !scopes.has(String(scope)))
    .map((scope) => `The parameter "${name}" has an unknown scope: "${String(scope)}".`);
}
