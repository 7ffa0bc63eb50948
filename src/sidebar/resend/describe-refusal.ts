import { isGatewayError } from "../../application/ports/gateway-error.ts";
import { formatText } from "../../ui/texts/format-text.ts";
import type { SidebarTexts } from "../../ui/texts/sidebar-texts/sidebar-texts.ts";

/** What went wrong and what to do next, for what Zendesk refused. Anything else is a bug, and is thrown on. */
export function describeRefusal(error: unknown, { failures }: SidebarTexts): string {
  if (!isGatewayError(error)) throw error;
  switch (error.kind) {
    case "signedOut":
    case "forbidden":
    case "notFound":
    case "rateLimited":
      return failures[error.kind];
    case "unavailable":
    case "timeout":
      return failures.unavailable;
    default:
      return formatText(failures.other, { detail: error.detail || String(error.status) });
  }
}
