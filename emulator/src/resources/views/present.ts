import type { View } from "../../account/workspace-records.ts";
import type { ApiRequest } from "../../http/router/route.ts";
import { readInclude } from "../sideloads.ts";
import { describeColumn } from "./view-columns.ts";

/** A view as REST shows it, by the members of a recorded one: its output is in `execution`. */
export function presentView(request: ApiRequest, { output, ...view }: View): Record<string, unknown> {
  const { account } = request.emulator;
  const include = readInclude(request);
  const columns = output.columns.map((word) => describeColumn(account, word));
  const sorting = (word: string | null, order: string) =>
    word === null ? null : { ...describeColumn(account, word), order };
  return {
    url: viewUrl(request, view.id),
    ...view,
    execution: {
      group_by: output.group_by,
      group_order: output.group_order,
      sort_by: output.sort_by,
      sort_order: output.sort_order,
      group: sorting(output.group_by, output.group_order),
      sort: sorting(output.sort_by, output.sort_order),
      columns,
      fields: columns,
      custom_fields: columns.filter(({ id }) => typeof id === "number"),
    },
    ...(include.has("app_installation") ? { app_installation: null } : {}),
    ...(include.has("permissions") ? { permissions: { can_edit: true, can_delete: true } } : {}),
  };
}

/** The address of a view. */
export function viewUrl(request: ApiRequest, id: number): string {
  return `${request.baseUrl}/api/v2/views/${id}.json`;
}
