import type { Attachment } from "../account/file-records.ts";
import type { TicketServices } from "./ticket-services.ts";

const MINUTES_VALID = 60;

/**
 * The files of a comment's upload tokens; a token is valid once, within the hour (Zendesk, "Attachments"). What becomes of
 * an unknown or an old one is not documented: it brings nothing.
 */
export function takeUploads({ account, clock }: TicketServices, tokens: readonly string[]): Attachment[] {
  return [...new Set(tokens)].flatMap((token) => {
    const upload = account.uploads.get(token);
    if (upload === undefined) return [];
    account.uploads.delete(token);
    const age = clock.now() - Date.parse(upload.createdAt);
    return age > MINUTES_VALID * 60_000 ? [] : upload.attachments;
  });
}
