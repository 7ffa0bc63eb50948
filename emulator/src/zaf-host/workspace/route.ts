export const tools = ["deliveries", "requests", "faults", "clock", "people"] as const;
export type Tool = (typeof tools)[number];

/** What the content area shows; every route is an address that can be opened and reloaded. */
export type Route =
  | { page: "tickets" }
  | { page: "ticket"; ticketId: number | "new" }
  | { page: "user" | "organization" | "view"; id: number }
  | { page: "app"; appName: string; appRoute: string }
  | { page: "settings" }
  | { page: "tool"; tool: Tool }
  | { page: "inbox"; name: string }
  | { page: "unknown" };

/** Reads an address; `/agent/apps/<name>/foo/bar` has the app route `foo/bar`. */
export function parseRoute(pathname: string): Route {
  const [area, kind, id, ...rest] = pathname.split("/").filter(Boolean).map(decodeURIComponent);
  if (
    area === undefined ||
    (area === "agent" && (kind === undefined || (kind === "tickets" && id === undefined)))
  ) {
    return { page: "tickets" };
  }
  if (area === "tools") {
    if (kind === "inbox" && id !== undefined) return { page: "inbox", name: id };
    const tool = tools.find((name) => name === kind);
    return tool ? { page: "tool", tool } : { page: "unknown" };
  }
  if (area === "admin") return { page: "settings" };
  if (area !== "agent" || id === undefined) return { page: "unknown" };
  return parseAgentRoute(kind ?? "", id, rest);
}

function parseAgentRoute(kind: string, id: string, rest: string[]): Route {
  if (kind === "apps") return { page: "app", appName: id, appRoute: rest.join("/") };
  if (kind === "tickets" && id === "new") return { page: "ticket", ticketId: "new" };
  const number = Number(id);
  if (!Number.isInteger(number)) return { page: "unknown" };
  if (kind === "tickets") return { page: "ticket", ticketId: number };
  if (kind === "users") return { page: "user", id: number };
  if (kind === "organizations") return { page: "organization", id: number };
  if (kind === "filters") return { page: "view", id: number };
  return { page: "unknown" };
}

/** The address of a route. */
export function pathOf(route: Route): string {
  switch (route.page) {
    case "app":
      return `/agent/apps/${encodeURIComponent(route.appName)}${route.appRoute === "" ? "" : `/${route.appRoute}`}`;
    case "inbox":
      return `/tools/inbox/${route.name}`;
    case "organization":
      return `/agent/organizations/${route.id}`;
    case "settings":
      return "/admin/apps";
    case "ticket":
      return `/agent/tickets/${route.ticketId}`;
    case "tool":
      return `/tools/${route.tool}`;
    case "user":
      return `/agent/users/${route.id}`;
    case "view":
      return `/agent/filters/${route.id}`;
    default:
      return "/";
  }
}

/** An app's name as its address has it: camel case, spaces and underscores become dashes (Zendesk, "Nav bar"). */
export function dashName(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();
}
