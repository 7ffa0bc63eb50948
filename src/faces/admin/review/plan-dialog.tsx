import { Button } from "@zendeskgarden/react-buttons";
import { type ComponentProps, type ReactNode, useState } from "react";
import { ActionRow } from "../../../ui/action-row.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Stack } from "../../../ui/stack.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { PlanReview } from "./plan-review.tsx";

/** A plan shown and applied in a dialog, which stays open with the outcomes until it is closed. */
export function PlanDialog(
  props: Pick<ComponentProps<typeof PlanReview>, "makePlan" | "setUp" | "applyLabel"> & {
    title: string;
    children?: ReactNode;
    onComplete?: () => void;
    onClose: (isApplied: boolean) => void;
  },
) {
  const { title, children, onComplete, onClose, ...review } = props;
  const { t } = useLanguage();
  const [token, setToken] = useState("");
  const [isDone, setDone] = useState(false);
  const [isBusy, setBusy] = useState(false);
  // What is being applied goes on, and its outcomes must be seen.
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
          onComplete={() => {
            setDone(true);
            onComplete?.();
          }}
        />
        {isDone ? (
          <ActionRow $stays="inDialog">
            <Button isPrimary onClick={() => onClose(true)}>
              {t("action.close")}
            </Button>
          </ActionRow>
        ) : null}
      </Stack>
    </Dialog>
  );
}
