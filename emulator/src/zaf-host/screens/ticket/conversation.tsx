import type { Comment, User } from "../../../account/records.ts";
import type { TicketTab } from "../../workspace/ticket-tab.ts";
import { useStore } from "../../workspace/use-store.ts";
import { AuditLine } from "./audit-line.tsx";
import { formatTime } from "../format.ts";
import { useHost } from "../host-context.tsx";

interface ConversationProps {
  tab: TicketTab;
  /** Shows the ticket's other events between the comments. */
  showsEvents: boolean;
}

/** The comments, oldest first; the newest is in view. */
export function Conversation({ tab, showsEvents }: ConversationProps) {
  const { texts } = useHost();
  const { comments, audits, users, saved } = useStore(tab.store);
  const entries = [
    ...comments.map((comment) => ({ at: comment.created_at, id: comment.id, comment })),
    ...(showsEvents ? audits.map((audit) => ({ at: audit.created_at, id: audit.id, audit })) : []),
  ].toSorted((a, b) => a.at.localeCompare(b.at) || a.id - b.id);
  const newest = comments.at(-1);
  return (
    <div className="conversation" role="log" aria-label={texts.ticket.conversation}>
      {entries.map((entry) =>
        "comment" in entry ? (
          <Message
            key={`comment-${entry.id}`}
            comment={entry.comment}
            author={users.get(entry.comment.author_id)}
            isRequester={entry.comment.author_id === saved?.requester_id}
            isNewest={entry.comment === newest}
          />
        ) : (
          <AuditLine
            key={`audit-${entry.id}`}
            audit={entry.audit}
            author={users.get(entry.audit.author_id)}
          />
        ),
      )}
    </div>
  );
}

interface MessageProps {
  comment: Comment;
  author: User | undefined;
  isRequester: boolean;
  isNewest: boolean;
}

function Message({ comment, author, isRequester, isNewest }: MessageProps) {
  const { workspace, texts } = useHost();
  const name = author?.name ?? `#${comment.author_id}`;
  return (
    <article
      ref={isNewest ? bringIntoView : undefined}
      className={comment.public ? "message" : "message is-internal"}
    >
      <span className={isRequester ? "avatar is-requester" : "avatar"} aria-hidden="true">
        {initials(name)}
      </span>
      <div className="message-body">
        <header>
          <strong>{name}</strong>
          {!comment.public && <span className="label">{texts.ticket.internal}</span>}
          <span className="quiet">{texts.ticket.via(comment.via.channel)}</span>
          <time className="quiet" dateTime={comment.created_at}>
            {formatTime(Date.parse(comment.created_at), workspace.session)}
          </time>
        </header>
        <p>{comment.plain_body}</p>
      </div>
    </article>
  );
}

/** Runs once for each newest message, when it is put into the page. */
function bringIntoView(message: HTMLElement | null): void {
  const log = message?.parentElement;
  if (log) log.scrollTop = log.scrollHeight;
}

/** First and last word's first letter; words that begin with a quote, a bracket or an emoji do not count. */
function initials(name: string): string {
  const letters = name.split(/\s+/).flatMap((word) => /^\p{L}/u.exec(word) ?? []);
  return `${letters[0] ?? ""}${letters.length > 1 ? letters.at(-1) : ""}`.toUpperCase();
}
