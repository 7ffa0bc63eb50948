import type { Organization, User } from "../../../account/records.ts";
import type { Call, SetRule } from "../call.ts";
import { findRecord, recordPath, type FoundRecord } from "../find-record.ts";
import { ProtocolError } from "../protocol-error.ts";

const attributes: Record<FoundRecord["kind"], Readonly<Record<string, string>>> = {
  user: {
    alias: "alias",
    details: "details",
    externalId: "external_id",
    notes: "notes",
    signature: "signature",
  },
  organization: {
    details: "details",
    domains: "domain_names",
    externalId: "external_id",
    notes: "notes",
  },
};

/**
 * `user.notes`, `ticket.requester.externalId`, `organization.details`, …, and `….customField:<key>`: what an app may change of a
 * person or an organization. Saved at once, as such a page has no button to save it by (inferred).
 */
export const recordProperty: SetRule = {
  path: new RegExp(
    `^${recordPath}\\.(alias|details|domains|externalId|notes|signature|customField:[\\w-]+)$`,
  ),
  async write(call, value, whose = "", property = "") {
    const found = findRecord(call, whose);
    if (found === null) throw new ProtocolError(`There is no ${whose}`);
    await save(call, found, describeChange(found, property, value));
    tellChange(call, found, { property: `${whose}.${property}`, value });
    return value;
  },
};

function describeChange(found: FoundRecord, property: string, value: unknown): Record<string, unknown> {
  const [, key] = /^customField:(.+)$/.exec(property) ?? [];
  if (key !== undefined) return { [`${found.kind}_fields`]: { [key]: value } };
  const attribute = attributes[found.kind][property];
  if (attribute === undefined) throw new ProtocolError(`"${property}" of a ${found.kind} cannot be set`);
  const isList = attribute === "domain_names" && typeof value === "string";
  return { [attribute]: isList ? value.split(/[\s,]+/).filter(Boolean) : value };
}

async function save(call: Call, found: FoundRecord, change: Record<string, unknown>): Promise<void> {
  const { kind, record } = found;
  const path = `/api/v2/${kind}s/${record.id}`;
  const sent = await call.host.workspace.api.send<{ user?: User; organization?: Organization }>("PUT", path, {
    [kind]: change,
  });
  if (!sent.ok) throw new ProtocolError(sent.failure.message);
  Object.assign(record, sent.body[kind]);
}

/** `<path>.changed` to every page for which the path means the same record. */
function tellChange(call: Call, found: FoundRecord, change: { property: string; value: unknown }): void {
  for (const instance of call.host.instances) {
    const { place } = instance;
    const isBeside =
      (place.kind === "user" && place.user === found.record) ||
      (place.kind === "organization" && place.organization === found.record) ||
      (place.kind === "ticket" && place === call.target.place);
    if (isBeside) call.host.emit(instance, `${change.property}.changed`, change.value);
  }
}
