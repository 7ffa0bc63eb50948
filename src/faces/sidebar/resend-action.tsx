import { Button } from "@zendeskgarden/react-buttons";
import { lazy, Suspense, useId, useRef, useState } from "react";
import type { SurveyAction } from "../../domain/ticket-status/choose-survey-action.ts";
import { ActionMessage } from "./action-message.tsx";
import { useSidebar } from "./sidebar-context.ts";

const ResendPanel = lazy(() =>
  import("./resend-panel.tsx").then(({ ResendPanel }) => ({ default: ResendPanel })),
);

/** The button that asks for a resend; disabled with its reason where one cannot work. It opens the confirmation. */
export function ResendAction(props: {
  action: Extract<SurveyAction, { kind: "resend" }>;
  onBusy: (isBusy: boolean) => void;
}) {
  const { texts } = useSidebar();
  const { isFirst, block } = props.action;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const reasonId = useId();
  const open = (next: boolean) => {
    setOpen(next);
    props.onBusy(next);
    if (!next) requestAnimationFrame(() => button.current?.focus());
  };
  if (isOpen) {
    return (
      <Suspense fallback={<ActionMessage>{texts.resend.reading}</ActionMessage>}>
        <ResendPanel isFirst={isFirst} onClose={() => open(false)} />
      </Suspense>
    );
  }
  return (
    <>
      <Button
        ref={button}
        size="small"
        disabled={block !== null}
        aria-describedby={block ? reasonId : undefined}
        onClick={() => open(true)}
      >
        {isFirst ? texts.actions.sendNow : texts.actions.resend}
      </Button>
      {block && (
        <p id={reasonId} className="action-reason">
          {texts.blocks[block]}
        </p>
      )}
    </>
  );
}
