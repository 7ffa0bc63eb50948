import { Button } from "@zendeskgarden/react-buttons";
import { sendAgain, type SendAgainResult } from "../../application/health/send-again.ts";
import type { Survey } from "../../domain/settings.ts";
import { HelpText } from "../../ui/help-text.tsx";
import { usePorts } from "../admin-ports.ts";
import { useTask } from "../shared/use-task.ts";
import { useLanguage } from "../texts/use-language.ts";

/** Asks for one ticket's survey again, the way an agent does: by the resend tag. */
export function SendAgain({ ticketId, survey }: { ticketId: number; survey: Survey }) {
  const { t } = useLanguage();
  const { gateway } = usePorts();
  const { state, run } = useTask<SendAgainResult>();
  const result = state.phase === "done" ? state.result : null;
  if (result && result.state !== "failed")
    return <span role="status">{t(`overview.again.${result.state}`)}</span>;
  return (
    <>
      <Button
        size="small"
        disabled={state.phase === "busy"}
        aria-label={t("overview.sendAgainLabel", { id: String(ticketId) })}
        onClick={() => void run(() => sendAgain(gateway, ticketId, survey.tags.resend))}
      >
        {t("overview.sendAgain")}
      </Button>
      {result?.state === "failed" ? (
        <div role="alert">
          {t("failure.sentence", {
            doing: t("failure.doing.resend"),
            cause: t(`failure.cause.${result.errorKind}`),
            next: t(`failure.next.${result.errorKind}`),
          })}
          {result.detail ? <HelpText>{t("failure.detail", { detail: result.detail })}</HelpText> : null}
        </div>
      ) : null}
    </>
  );
}
