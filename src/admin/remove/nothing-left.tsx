import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { verifyRemoval } from "../../application/provisioning/verify-removal.ts";
import type { Settings } from "../../domain/survey/settings.ts";
import { Notice } from "../../ui/notice.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { isolate } from "../../ui/texts/isolate.ts";
import { usePorts } from "../admin-ports.ts";
import { LoadingView } from "../frame/loading-view.tsx";
import { queryKeys } from "../queries/query-keys.ts";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useLanguage } from "../texts/use-language.ts";

/** Reads the account once more after a removal, and says what it found: nothing, or what is still there. */
export function NothingLeft({ saved }: { saved: Settings }) {
  const { t, locale } = useLanguage();
  const { reads } = usePorts();
  const id = useId();
  const reading = useQuery({
    queryKey: queryKeys.fresh("removal", id),
    queryFn: () => verifyRemoval(reads, saved),
    staleTime: Infinity,
    gcTime: 0,
  });
  if (reading.isFetching) return <LoadingView label={t("loading")} rows={1} />;
  if (reading.error)
    return (
      <FailureNotice doing="readAccount" failure={reading.error} onRetry={() => void reading.refetch()} />
    );
  if (!reading.data) return null;
  const { unreadable } = reading.data;
  const left = reading.data.left.map(({ kind, title }) => `${t(`plan.kind.${kind}`)} “${isolate(title)}”`);
  if (left.length > 0) {
    return (
      <Notice type="error" title={t("remove.left")} isLive>
        <HelpText>{new Intl.ListFormat(locale).format(left)}</HelpText>
      </Notice>
    );
  }
  if (unreadable.length > 0) {
    const kinds = unreadable.map(({ kind }) => t(`plan.kind.${kind}`));
    return (
      <Notice type="error" title={t("remove.unknown.title")} isLive>
        <HelpText>{t("remove.unknown.text", { kinds: new Intl.ListFormat(locale).format(kinds) })}</HelpText>
      </Notice>
    );
  }
  return (
    <Notice type="success" title={t("remove.nothing.title")} isLive>
      <HelpText>{t("remove.nothing.text")}</HelpText>
    </Notice>
  );
}
