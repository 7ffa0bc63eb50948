import type { Comment } from "../../account/records.ts";
import type { TicketUpdate } from "../../tickets/ticket-update.ts";
import { dateText } from "./date-text.ts";
import { printable } from "./printable.ts";
import { userPlaceholders } from "./user-placeholders.ts";

/**
 * Adds the comment placeholders to the ticket's values, each read only when a text names it: `latest_comment`, `latest_public_comment`,
 * their `_html`, `_formatted` and `_author` forms, `comments` (newest first), `comments_formatted`, `public_comments_formatted`.
 */
export function defineCommentPlaceholders(
  ticketValues: Record<string, unknown>,
  { services, ticket }: TicketUpdate,
): void {
  const { account } = services;
  const all = () => (account.comments.get(ticket.id) ?? []).toReversed();
  const inPublic = () => all().filter((comment) => comment.public);
  const show = (comment: Comment | undefined) =>
    comment === undefined
      ? ""
      : printable(comment.plain_body, {
          id: comment.id,
          value: comment.plain_body,
          author: userPlaceholders(account, comment.author_id),
          created_at: dateText(account, comment.created_at),
          created_at_with_time: comment.created_at,
          is_public: comment.public,
        });
  const authorName = (comment: Comment) => account.users.get(comment.author_id)?.name ?? "";
  const format = (comments: Comment[]) =>
    comments
      .map((comment) => `${authorName(comment)}, ${comment.created_at}\n${comment.plain_body}`)
      .join("\n\n");
  const getters: Record<string, () => unknown> = {
    latest_comment: () => show(all()[0]),
    latest_comment_formatted: () => format(all().slice(0, 1)),
    latest_comment_rich: () => all()[0]?.html_body ?? "",
    latest_comment_html: () => all()[0]?.html_body ?? "",
    latest_comment_author: () => userPlaceholders(account, all()[0]?.author_id ?? null),
    latest_public_comment: () => show(inPublic()[0]),
    latest_public_comment_formatted: () => format(inPublic().slice(0, 1)),
    latest_public_comment_rich: () => inPublic()[0]?.html_body ?? "",
    latest_public_comment_html: () => inPublic()[0]?.html_body ?? "",
    comments: () => all().map(show),
    public_comments: () => inPublic().map(show),
    comments_formatted: () => format(all()),
    public_comments_formatted: () => format(inPublic()),
  };
  for (const [name, get] of Object.entries(getters))
    Object.defineProperty(ticketValues, name, { get, enumerable: true });
}
