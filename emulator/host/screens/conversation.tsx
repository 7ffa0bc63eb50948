import { useEffect, useRef } from "react";

import type { Comment, User } from "../../account/records.ts";
import type { TicketTab } from "../workspace/ticket-tab.ts";
import { useStore } from "../workspace/use-store.ts";
import { formatTime } from "./format.ts";
import { useHost } from "./host-context.tsx";

/** The comments, oldest first; the newest is in view. */
export function Conversation({ tab }: { tab: TicketTab }) {
  const { texts } = useHost();
  const { comments, users, saved } = useStore(tab.store);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => end.current?.scrollIntoView({ block: "end" }), [comments.length]);
  return (
    <div className="conversation" role="log" aria-label={texts.ticket.conversation}>
      {comments.map((comment) => (
        <Message
          key={comment.id}
          comment={comment}
          author={users.get(comment.author_id)}
          isRequester={comment.author_id === saved?.requester_id}
        />
      ))}
      <div ref={end} />
    </div>
  );
}

function Message({
  comment,
  author,
  isRequester,
}: {
  comment: Comment;
  author: User | undefined;
  isRequester: boolean;
}) {
  const { workspace, texts } = useHost();
  const name = author?.name ?? `#${comment.author_id}`;
  return (
    <article className={comment.public ? "message" : "message is-internal"}>
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

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? "")][0] ?? "",
  );
  return letters.join("").toUpperCase();
}
