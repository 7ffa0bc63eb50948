import { Button } from "@zendeskgarden/react-buttons";
import { type ComponentProps, type ReactNode, useState } from "react";
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
  return (
    <Dialog title={title} closeLabel={t("action.close")} onClose={() => onClose(isDone)}>
      <Stack>
        {children}
        <PlanReview
          {...review}
          token={token}
          onToken={setToken}
          onComplete={() => {
            setDone(true);
            onComplete?.();
          }}
        />
        {isDone ? (
          <div>
            <Button isPrimary onClick={() => onClose(true)}>
              {t("action.close")}
            </Button>
          </div>
        ) : null}
      </Stack>
    </Dialog>
  );
}
