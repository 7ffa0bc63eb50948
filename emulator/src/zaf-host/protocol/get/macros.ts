import type { Macro } from "../../../account/workspace-records.ts";
import type { GetRule } from "../call.ts";
import { ProtocolError } from "../protocol-error.ts";
import { requireTicket } from "../require-ticket.ts";
import { readProperty } from "./read-property.ts";

/** `macros`: the active ones that the agent may use. The words for who may use one are inferred. */
export const macros: GetRule = {
  path: /^macros((?:\.\w+)*)$/,
  async read(call, path = "") {
    requireTicket(call);
    const found = await call.host.workspace.api.get<{ macros: Macro[] }>(
      "/api/v2/macros/active?per_page=100",
    );
    if (!found.ok) throw new ProtocolError(found.failure.message);
    return readProperty(found.body.macros.map(describeMacro), path);
  },
};

function describeMacro({ id, title, description, restriction }: Macro): Record<string, unknown> {
  const availability = restriction === null ? "everyone" : restriction.type === "User" ? "personal" : "group";
  return { id, title, description, availability_type: availability };
}
