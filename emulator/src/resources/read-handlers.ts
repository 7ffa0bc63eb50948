import { recordNotFound } from "../http/errors/api-error.ts";
import { listReply } from "../http/paging/paging.ts";
import {
  presentBrand,
  presentGroup,
  presentOrganization,
  presentTicketField,
  presentTicketForm,
} from "./present-records.ts";
import { readId, readIds } from "../http/body/read-body.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../http/router/route.ts";

/** One kind of record that is listed and shown, never changed. */
interface Directory<Item> {
  /** `groups`: the path's last part, and the list's key. */
  plural: string;
  singular: string;
  records(request: ApiRequest): Map<number, Item>;
  present(request: ApiRequest, record: Item): unknown;
  /** Has `/count`. */
  isCounted?: boolean;
  /** Has `/show_many?ids=`. */
  isShownTogether?: boolean;
}

function routesOf<Item>(directory: Directory<Item>): ApiRoute[] {
  const { plural, singular, records, present, isCounted = false, isShownTogether = false } = directory;
  const routeTo = (part: string, handle: ApiRoute["handle"]): ApiRoute => ({
    method: "GET",
    path: `/api/v2/${plural}/${part}`,
    permission: "agent",
    handle,
  });
  const list = (request: ApiRequest): ApiReply =>
    listReply(request, [...records(request).values()], {
      key: plural,
      action: `${plural}/index`,
      present: (record) => present(request, record),
    });
  const show = (request: ApiRequest): ApiReply => {
    const record = records(request).get(readId(request, `${plural}/show`));
    if (record === undefined) throw recordNotFound();
    return { status: 200, body: { [singular]: present(request, record) } };
  };
  const count = (request: ApiRequest): ApiReply => {
    const refreshed_at = request.emulator.clock.nowIso();
    return { status: 200, body: { count: { value: records(request).size, refreshed_at } } };
  };
  const showMany = (request: ApiRequest): ApiReply => {
    const ids = new Set(readIds(request, `${plural}/show_many`));
    const wanted = [...ids].flatMap((id) => records(request).get(id) ?? []);
    return listReply(request, wanted, {
      key: plural,
      action: `${plural}/show_many`,
      present: (record) => present(request, record),
    });
  };
  return [
    { method: "GET", path: `/api/v2/${plural}`, permission: "agent", handle: list },
    ...(isCounted ? [routeTo("count", count)] : []),
    ...(isShownTogether ? [routeTo("show_many", showMany)] : []),
    { method: "GET", path: `/api/v2/${plural}/:id`, permission: "agent", handle: show },
  ];
}

/** Groups, organisations, brands, forms, fields and custom roles: what a screen needs to name what a ticket refers to. */
export const directoryRoutes: ApiRoute[] = [
  ...routesOf({
    plural: "groups",
    singular: "group",
    records: ({ emulator }) => emulator.account.groups,
    present: presentGroup,
    isCounted: true,
  }),
  ...routesOf({
    plural: "organizations",
    singular: "organization",
    records: ({ emulator }) => emulator.account.organizations,
    present: presentOrganization,
    isCounted: true,
    isShownTogether: true,
  }),
  ...routesOf({
    plural: "brands",
    singular: "brand",
    records: ({ emulator }) => emulator.account.brands,
    present: presentBrand,
  }),
  ...routesOf({
    plural: "ticket_forms",
    singular: "ticket_form",
    records: ({ emulator }) => emulator.account.ticketForms,
    present: presentTicketForm,
    isShownTogether: true,
  }),
  ...routesOf({
    plural: "ticket_fields",
    singular: "ticket_field",
    records: ({ emulator }) => emulator.account.ticketFields,
    present: presentTicketField,
    isCounted: true,
  }),
  { method: "GET", path: "/api/v2/groups/assignable", permission: "agent", handle: listAssignable },
];

/** The groups that tickets can be assigned to: those with a member. */
function listAssignable(request: ApiRequest): ApiReply {
  const { groups, groupMemberships } = request.emulator.account;
  const peopled = new Set([...groupMemberships.values()].flat());
  const assignable = [...groups.values()].filter(({ id }) => peopled.has(id));
  return listReply(request, assignable, {
    key: "groups",
    action: "groups/assignable",
    present: (group) => presentGroup(request, group),
  });
}
