import { Button } from "@zendeskgarden/react-buttons";
import { useId, useRef, useState } from "react";
import type { SurveyAction } from "../../domain/status/ticket-status/choose-survey-action.ts";
import { ActionMessage } from "../action-message.tsx";
import { PartBoundary } from "../part-boundary.tsx";
import { useSidebar } from "../sidebar-context.ts";
import { useResendRule } from "./use-resend-rule.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";

const ResendPanel = lazyPart(async () => (await import("./resend-panel.tsx")).ResendPanel);

/** The button that asks for a resend; disabled with its reason where one cannot work. It opens the confirmation. */
export function ResendAction(props: {
  action: Extract<SurveyAction, { kind: "resend" }>;
  onBusy: (isBusy: boolean) => void;
}) {
  const { texts } = useSidebar();
  const { isFirst } = props.action;
  const rule = useResendRule();
  const block = props.action.block ?? (rule.isMissing ? "resendRuleMissing" : null);
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
      <PartBoundary waiting={<ActionMessage>{texts.resend.reading}</ActionMessage>}>
        <ResendPanel isFirst={isFirst} onClose={() => open(false)} />
      </PartBoundary>
    );
  }
  const lookUp = props.action.block ? undefined : rule.lookUp;
  return (
    // The pointer is heard around the button, because a disabled one hears nothing, and the rule may be back.
    <div onPointerEnter={lookUp} onFocus={lookUp}>
      <Button
        ref={button}
        size="small"
        disabled={block !== null}
        aria-describedby={block ? reasonId : undefined}
        onClick={() => open(true)}
      >
        {isFirst ? texts.actions.sendNow : texts.actions.resend}
      </Button>
      <div aria-live="polite">
        {block && (
          <p id={reasonId} className="action-reason">
            {texts.blocks[block]}
          </p>
        )}
      </div>
    </div>
  );
}
