import type { GetRule } from "../call.ts";
import { findRecord, recordPath } from "../find-record.ts";

/**
 * `ticket.requester.customField:<key>`, `currentUser.customField:<key>`, `user.…`, `organization.…`: a field that the account
 * gave to people or organizations, by its key; null when it is empty.
 */
export const recordCustomField: GetRule = {
  path: new RegExp(`^${recordPath}\\.customField:([\\w-]+)$`),
  read(call, whose = "", key = "") {
    const found = findRecord(call, whose);
    if (found === null) return null;
    const record = found.record as Record<string, unknown>;
    const fields = record[found.kind === "user" ? "user_fields" : "organization_fields"];
    return (fields as Record<string, unknown> | undefined)?.[key] ?? null;
  },
};
