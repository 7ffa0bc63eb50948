import { useSyncExternalStore } from "react";
import { formatSkew } from "../ui/texts/format-skew.ts";
import { formatText } from "../ui/texts/format-text.ts";
import { useSidebar } from "./sidebar-context.ts";

/** Says that the device's clock is off, and that the times here follow Zendesk's. */
export function ClockNotice() {
  const { clock, language, texts } = useSidebar();
  const skewMs = useSyncExternalStore(clock.subscribe, clock.skewMs);
  const amount = formatSkew(skewMs, language.locale);
  return (
    <div role="status">
      {amount && (
        <p className="action-reason">
          {formatText(skewMs > 0 ? texts.clock.behind : texts.clock.ahead, { amount })}
        </p>
      )}
    </div>
  );
}
