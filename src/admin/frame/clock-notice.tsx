import { useSyncExternalStore } from "react";
import { HelpText } from "../../ui/help-text.tsx";
import { formatSkew } from "../../ui/texts/format-skew.ts";
import { usePorts } from "../admin-ports.ts";
import { useLanguage } from "../texts/use-language.ts";

/** Says that the device's clock is wrong, and that the page uses Zendesk's. */
export function ClockNotice() {
  const { t, locale } = useLanguage();
  const { clock } = usePorts();
  const skewMs = useSyncExternalStore(clock.subscribe, clock.skewMs);
  const amount = formatSkew(skewMs, locale);
  return (
    <HelpText role="status">
      {amount === null ? null : t(skewMs > 0 ? "clock.behind" : "clock.ahead", { amount })}
    </HelpText>
  );
}
