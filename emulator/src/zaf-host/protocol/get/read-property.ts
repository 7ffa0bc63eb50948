import { noSuchApi } from "../protocol-error.ts";

/**
 * Walks `requester.email` into an object; a name that is not there does not exist as a path. What lies beneath something
 * empty (`ticket.assignee.user.id` of an unassigned ticket) is nothing, or with `beneathNothing: "fails"` no path.
 */
export function readProperty(
  root: unknown,
  path: string,
  beneathNothing: "fails" | "isNothing" = "isNothing",
): unknown {
  let value = root;
  for (const name of path.split(".").filter(Boolean)) {
    if ((value === null || value === undefined) && beneathNothing === "isNothing") return null;
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) throw noSuchApi();
    value = (value as Record<string, unknown>)[name];
  }
  return value ?? null;
}
