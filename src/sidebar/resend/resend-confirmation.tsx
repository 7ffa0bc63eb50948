import { Button } from "@zendeskgarden/react-buttons";
import type { ResendPreview } from "../../application/ticket/prepare-resend.ts";
import { formatText } from "../../ui/texts/format-text.ts";
import { useSidebar } from "../sidebar-context.ts";

/** Who will receive the survey and when the last one went, before anything is asked; or why it cannot be asked. */
export function ResendConfirmation(props: {
  preview: ResendPreview;
  isFirst: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const { session, clock, language, texts } = useSidebar();
  const { ticket, lastSentMs, isWithinCoolDown, block } = props.preview;
  const email = ticket.requester.email ?? session.state().report.ticket.requester.email;
  const { resend } = texts;
  if (block) {
    return (
      <>
        <p className="panel-text">{texts.blocks[block]}</p>
        <div className="panel-buttons">
          <Button size="small" onClick={props.onCancel}>
            {resend.close}
          </Button>
        </div>
      </>
    );
  }
  const when = lastSentMs === null ? null : language.format.moment(lastSentMs, clock.now());
  const hours = session.settings?.resend.coolDownHours ?? 0;
  return (
    <>
      {email && <p className="panel-text">{formatText(resend.recipient, { email })}</p>}
      <p className="panel-text">{when === null ? resend.neverSent : formatText(resend.lastSent, { when })}</p>
      {isWithinCoolDown && (
        <p className="panel-warning">{formatText(resend.coolDown, { count: hours }, language.locale)}</p>
      )}
      <div className="panel-buttons">
        <Button size="small" isPrimary onClick={props.onConfirm}>
          {isWithinCoolDown ? resend.confirmAnyway : props.isFirst ? resend.confirmFirst : resend.confirm}
        </Button>
        <Button size="small" isBasic onClick={props.onCancel}>
          {resend.cancel}
        </Button>
      </div>
    </>
  );
}
