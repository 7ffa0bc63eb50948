import type { Comment, User } from "../../account/records.ts";
import type { TicketTab } from "../workspace/ticket-tab.ts";
import { useStore } from "../workspace/use-store.ts";
import { formatTime } from "./format.ts";
import { useHost } from "./host-context.tsx";

/** The comments, oldest first; the newest is in view. */
export function Conversation({ tab }: { tab: TicketTab }) {
  const { texts } = useHost();
  const { comments, users, saved } = useStore(tab.store);
  return (
    <div className="conversation" role="log" aria-label={texts.ticket.conversation}>
      {comments.map((comment, index) => (
        <Message
          key={comment.id}
          comment={comment}
          author={users.get(comment.author_id)}
          isRequester={comment.author_id === saved?.requester_id}
          isNewest={index === comments.length - 1}
        />
      ))}
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
