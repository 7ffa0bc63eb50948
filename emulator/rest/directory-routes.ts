import { recordNotFound } from "./api-error.ts";
import { listReply } from "./paging.ts";
import {
  presentBrand,
  presentGroup,
  presentOrganization,
  presentTicketField,
  presentTicketForm,
} from "./present-records.ts";
import { readId } from "./read-body.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "./route.ts";

/** One kind of record that is listed and shown, never changed. */
interface Directory<Item> {
  /** `groups`: the path's last part, and the list's key. */
  plural: string;
  singular: string;
  records(request: ApiRequest): Map<number, Item>;
  present(request: ApiRequest, record: Item): unknown;
}

function routesOf<Item>({ plural, singular, records, present }: Directory<Item>): ApiRoute[] {
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
  return [
    { method: "GET", path: `/api/v2/${plural}`, permission: "agent", handle: list },
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
  }),
  ...routesOf({
    plural: "organizations",
    singular: "organization",
    records: ({ emulator }) => emulator.account.organizations,
    present: presentOrganization,
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
  }),
  ...routesOf({
    plural: "ticket_fields",
    singular: "ticket_field",
    records: ({ emulator }) => emulator.account.ticketFields,
    present: presentTicketField,
  }),
  ...routesOf({
    plural: "custom_roles",
    singular: "custom_role",
    records: ({ emulator }) => emulator.account.customRoles,
    present: (_request, role) => ({ role_type: 0, team_member_count: 1, description: "", ...role }),
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
