import { useQuery } from "@tanstack/react-query";
import { previewBody } from "../../domain/survey/content/preview-body.ts";
import { CodeText } from "../../ui/code-text.tsx";
import { Heading } from "../../ui/heading.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { Stack } from "../../ui/stack.tsx";
import { usePorts } from "../admin-ports.ts";
import { LoadingView } from "../frame/loading-view.tsx";
import { queryKeys } from "../queries/query-keys.ts";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useLanguage } from "../texts/use-language.ts";

/** The body as 2listen will get it for a real ticket, following every change of the template. */
export function BodyPreview({ body }: { body: string }) {
  const { t } = useLanguage();
  const { findSampleTicket } = usePorts();
  const finding = useQuery({ queryKey: queryKeys.sampleTicket, queryFn: findSampleTicket });
  const sample = finding.data;
  return (
    <Stack $gap={8}>
      <Heading as="h3" $size="sm">
        {t("content.preview")}
      </Heading>
      {finding.isFetching && !sample ? <LoadingView label={t("content.previewLoading")} rows={3} /> : null}
      {finding.error && !finding.isFetching ? (
        <FailureNotice doing="findTicket" failure={finding.error} onRetry={() => void finding.refetch()} />
      ) : null}
      {sample ? (
        <>
          <HelpText>
            {t("content.previewTicket", { id: String(sample.id), subject: sample.subject })}
          </HelpText>
          <CodeText label={t("content.preview")} text={previewBody(body, sample.values)} />
        </>
      ) : null}
      {sample === null && !finding.isFetching ? <HelpText>{t("content.previewNone")}</HelpText> : null}
    </Stack>
  );
}
