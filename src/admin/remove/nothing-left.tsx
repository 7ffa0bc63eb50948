import { useCallback, useEffect } from "react";
import { verifyRemoval } from "../../application/provisioning/verify-removal.ts";
import type { ResourceRef } from "../../domain/resources/resource.ts";
import { Notice } from "../../ui/notice.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { usePorts } from "../admin-ports.ts";
import { LoadingView } from "../frame/loading-view.tsx";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useTask } from "../shared/use-task.ts";
import { useLanguage } from "../texts/use-language.ts";

/** Reads the account once more after a removal, and says what it found: nothing, or what is still there. */
export function NothingLeft() {
  const { t, locale } = useLanguage();
  const { gateway } = usePorts();
  const { state, run } = useTask<ResourceRef[]>();
  const read = useCallback(() => void run(() => verifyRemoval(gateway)), [run, gateway]);
  useEffect(read, [read]);
  if (state.phase === "idle" || state.phase === "busy") return <LoadingView label={t("loading")} rows={1} />;
  if (state.phase === "failed")
    return <FailureNotice doing="readAccount" failure={state.failure} onRetry={read} />;
  const left = state.result.map(({ kind, title }) => `${t(`plan.kind.${kind}`)} “${title}”`);
  if (left.length > 0) {
    return (
      <Notice type="error" title={t("remove.left")} isLive>
        <HelpText>{new Intl.ListFormat(locale).format(left)}</HelpText>
      </Notice>
    );
  }
  return (
    <Notice type="success" title={t("remove.nothing.title")} isLive>
      <HelpText>{t("remove.nothing.text")}</HelpText>
    </Notice>
  );
}
