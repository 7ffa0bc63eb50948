import type { Status } from "../../../account/records.ts";
import { submitTicket } from "../../workspace/submit-ticket.ts";
import type { TicketTab } from "../../workspace/ticket-tab.ts";
import { useStore } from "../../workspace/use-store.ts";
import { EditorApps } from "../apps/editor-apps.tsx";
import { useHost } from "../host-context.tsx";
import { MacroPicker } from "./macro-picker.tsx";

const statuses: readonly Status[] = ["open", "pending", "hold", "solved"];

/** The text field for a reply or a note, and the buttons that submit the ticket with a status. */
export function Composer({ tab }: { tab: TicketTab }) {
  const { texts } = useHost();
  const { saved, draft, users } = useStore(tab.store);
  if (saved?.status === "closed") return <p className="page-note">{texts.ticket.closed}</p>;
  const requester = draft.requesterId === null ? undefined : users.get(draft.requesterId);
  const label = draft.isCommentPublic ? texts.ticket.publicReply : texts.ticket.internalNote;
  const kinds = [
    { isPublic: true, name: texts.ticket.publicReply },
    { isPublic: false, name: texts.ticket.internalNote },
  ];
  return (
    <section
      className={draft.isCommentPublic ? "composer" : "composer is-internal"}
      aria-label={texts.ticket.composer}
    >
      <div className="composer-kinds">
        {kinds.map(({ isPublic, name }) => (
          <button
            key={name}
            type="button"
            aria-pressed={draft.isCommentPublic === isPublic}
            onClick={() => tab.editDraft({ isCommentPublic: isPublic })}
          >
            {name}
          </button>
        ))}
        <MacroPicker tab={tab} />
        <EditorApps tab={tab} />
      </div>
      <textarea
        ref={(element) => {
          tab.composer = element;
        }}
        aria-label={label}
        rows={4}
        placeholder={
          draft.isCommentPublic
            ? requester && texts.ticket.replyPlaceholder(requester.name)
            : texts.ticket.notePlaceholder
        }
        value={draft.commentText}
        onChange={(event) => tab.editDraft({ commentText: event.target.value })}
      />
      <SubmitBar tab={tab} />
    </section>
  );
}

function SubmitBar({ tab }: { tab: TicketTab }) {
  const { host, texts } = useHost();
  const { phase, draft, saveDisabledBy, newRequester, saved } = useStore(tab.store);
  const isIncomplete =
    saved === null && (newRequester.name + newRequester.email === "" || draft.commentText.trim() === "");
  const isDisabled = phase === "saving" || saveDisabledBy.size > 0 || isIncomplete;
  return (
    <div className="submit-bar" role="group" aria-label={texts.ticket.submit}>
      <span className="quiet" role="status">
        {phase === "saving" ? texts.ticket.saving : saveDisabledBy.size > 0 ? texts.ticket.saveDisabled : ""}
      </span>
      <span className="submit-label" aria-hidden="true">
        {texts.ticket.submit}
      </span>
      {statuses.map((status) => {
        const name = texts.status[status] ?? status;
        return (
          <button
            key={status}
            type="button"
            className={status === "solved" ? "button is-primary" : "button"}
            disabled={isDisabled}
            aria-current={draft.status === status}
            aria-label={texts.ticket.submitAs(name)}
            onClick={() => void submitTicket(host, tab, status)}
          >
            <span className={`status-dot is-${status}`} />
            {name}
          </button>
        );
      })}
    </div>
  );
}
