import type { SetRule } from "../call.ts";
import { ProtocolError } from "../protocol-error.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** `ticket.brand`: a brand's id, or an object with it. */
export const ticketBrand: SetRule = {
  path: /^ticket\.brand$/,
  write(call, value) {
    const id = Number(typeof value === "object" && value !== null ? (value as { id?: unknown }).id : value);
    const tab = requireEditableTicket(call);
    if (!call.host.workspace.session.directory.brands.some((brand) => brand.id === id)) {
      throw new ProtocolError(`There is no brand ${id}`);
    }
    tab.editDraft({ brandId: id });
    return value;
  },
};
