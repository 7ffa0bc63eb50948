import type { Agent } from "../../application/ports/ticket-host.ts";
import { readObject, readText, type ZafValues } from "./read-ticket-snapshot.ts";

/** The signed-in person from ZAF's `currentUser`. */
export function readAgent(values: ZafValues): Agent {
  const user = readObject(values["currentUser"]) ?? {};
  const groups = Array.isArray(user["groups"]) ? user["groups"] : [];
  return {
    id: readText(user["id"]) ?? "",
    name: readText(user["name"]) ?? "",
    email: readText(user["email"]) ?? "",
    isAdmin: user["role"] === "admin",
    groupIds: groups.flatMap((group) => readText(readObject(group)?.["id"]) ?? []),
    locale: readText(user["locale"]),
    timeZone: readText(readObject(user["timeZone"])?.["ianaName"]),
  };
}
