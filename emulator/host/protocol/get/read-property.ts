import { noSuchApi } from "../protocol-error.ts";

/** Walks `requester.email` into an object; a name that is not there does not exist as a path. */
export function readProperty(root: unknown, path: string): unknown {
  let value = root;
  for (const name of path.split(".").filter(Boolean)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) {
      // `ticket.assignee.user.id` of an unassigned ticket: the path exists, its value is nothing.
      if (value === null) return null;
      throw noSuchApi();
    }
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}
