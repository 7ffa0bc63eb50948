import { Button } from "@zendeskgarden/react-buttons";
import { describeRefusal } from "../resend/describe-refusal.ts";
import { useSidebar } from "../sidebar-context.ts";

/** What could not be read, and the way to try again. */
export function PanelTrouble({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { texts } = useSidebar();
  return (
    <div role="alert">
      <p className="panel-text">{describeRefusal(error, texts)}</p>
      <Button isLink size="small" onClick={onRetry}>
        {texts.retry}
      </Button>
    </div>
  );
}
