import { useEffect } from "react";
import type { SampleTicket } from "../../application/preview/sample-ticket.ts";
import { previewBody } from "../../domain/body-template/preview-body.ts";
import { CodeText } from "../../ui/code-text.tsx";
import { Heading } from "../../ui/heading.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { Stack } from "../../ui/stack.tsx";
import { usePorts } from "../admin-ports.ts";
import { LoadingView } from "../frame/loading-view.tsx";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useTask } from "../shared/use-task.ts";
import { useLanguage } from "../texts/use-language.ts";

/** The body as 2listen will get it for a real ticket, following every change of the template. */
export function BodyPreview({ body }: { body: string }) {
  const { t } = useLanguage();
  const { findSampleTicket } = usePorts();
  const { state, run } = useTask<SampleTicket | null>();
  const find = () => void run(findSampleTicket);
  useEffect(() => void run(findSampleTicket), [run, findSampleTicket]);
  return (
    <Stack $gap={8}>
      <Heading as="h3" $size="sm">
        {t("content.preview")}
      </Heading>
      {state.phase === "idle" || state.phase === "busy" ? (
        <LoadingView label={t("content.previewLoading")} rows={3} />
      ) : null}
      {state.phase === "failed" ? (
        <FailureNotice doing="findTicket" failure={state.failure} onRetry={find} />
      ) : null}
      {state.phase === "done" && state.result ? (
        <>
          <HelpText>
            {t("content.previewTicket", { id: String(state.result.id), subject: state.result.subject })}
          </HelpText>
          <CodeText label={t("content.preview")} text={previewBody(body, state.result.values)} />
        </>
      ) : null}
      {state.phase === "done" && !state.result ? <HelpText>{t("content.previewNone")}</HelpText> : null}
    </Stack>
  );
}
