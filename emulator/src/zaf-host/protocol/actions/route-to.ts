import { dashName, type Route } from "../../workspace/route.ts";
import type { ActionRule } from "../call.ts";
import { ProtocolError } from "../protocol-error.ts";

/** `routeTo`: `("ticket", id | "new")`, `("user", id)`, `("organization", id)`, `("views", id)`, `("nav_bar", app name, path)`. */
export const routeTo: ActionRule = {
  action: /^routeTo$/,
  run({ host }, [kind, value, path]) {
    host.workspace.navigate(readRoute(String(kind), value, path));
    return null;
  },
};

function readRoute(kind: string, value: unknown, path: unknown): Route {
  const id = Number(value);
  if (kind === "ticket" && value === "new") return { page: "ticket", ticketId: "new" };
  if (kind === "ticket" && Number.isInteger(id)) return { page: "ticket", ticketId: id };
  if ((kind === "user" || kind === "organization") && Number.isInteger(id)) return { page: kind, id };
  if (kind === "views") return Number.isInteger(id) ? { page: "view", id } : { page: "tickets" };
  if (kind === "nav_bar") {
    return { page: "app", appName: dashName(String(value)), appRoute: String(path ?? "").replace(/^\//, "") };
  }
  throw new ProtocolError(`There is no route "${kind}" to "${String(value)}"`);
}
