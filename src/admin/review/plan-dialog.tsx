import { Button } from "@zendeskgarden/react-buttons";
import { type ComponentProps, type ReactNode, useEffect, useRef, useState } from "react";
import type { Settings } from "../../domain/survey/settings.ts";
import { ActionRow } from "../../ui/action-row.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useFocusOnMount } from "../../ui/use-focus-on-mount.ts";
import { useLanguage } from "../texts/use-language.ts";
import { PlanReview } from "./plan-review.tsx";

/** A plan shown and applied in a dialog, which stays open with the outcomes until it is closed. */
export function PlanDialog(
  props: Pick<ComponentProps<typeof PlanReview>, "intent" | "applyLabel"> & {
    title: string;
    children?: ReactNode;
    onComplete?: () => void;
    onKeepTheirs?: (theirs: Settings) => void;
    onClose: (isApplied: boolean) => void;
  },
) {
  const { title, children, onComplete, onKeepTheirs, onClose, ...review } = props;
  const { t } = useLanguage();
  const [token, setToken] = useState("");
  const [isDone, setDone] = useState(false);
  const [isBusy, setBusy] = useState(false);
  // A plan that is being applied continues, and its outcomes must be visible.
  const close = () => {
    if (!isBusy) onClose(isDone);
  };
  return (
    <Dialog title={title} closeLabel={t("action.close")} onClose={close}>
      <Stack>
        {children}
        <PlanReview
          {...review}
          token={token}
          onToken={setToken}
          isInDialog
          onBusy={setBusy}
          onKeepTheirs={(theirs) => {
            onKeepTheirs?.(theirs);
            onClose(false);
          }}
          onComplete={() => {
            setDone(true);
            onComplete?.();
          }}
        />
        {isDone ? <CloseRow onClose={() => onClose(true)} /> : null}
      </Stack>
    </Dialog>
  );
}

/** The end of a dialog whose work is done; what came of it is scrolled into sight. */
function CloseRow({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  const button = useFocusOnMount<HTMLButtonElement>();
  const end = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // Not given back: newer browsers answer with a promise, which React would take for a clean-up.
    end.current?.scrollIntoView();
  }, []);
  return (
    <>
      <ActionRow $sticky="inDialog">
        <Button isPrimary ref={button} onClick={onClose}>
          {t("action.close")}
        </Button>
      </ActionRow>
      <span ref={end} />
    </>
  );
}
