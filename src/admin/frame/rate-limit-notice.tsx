import { HelpText } from "../../ui/help-text.tsx";
import { formatClockTime } from "../../ui/texts/format-clock-time.ts";
import { useRateLimitWait } from "../queries/use-rate-limit-wait.ts";
import { useLanguage } from "../texts/use-language.ts";

/** Says what holds the page up while Zendesk asks it to wait, and until when. */
export function RateLimitNotice() {
  const { t, locale, timeZone } = useLanguage();
  const wait = useRateLimitWait();
  return (
    <HelpText role="status">
      {wait ? t("rateLimitWait", { time: formatClockTime(wait.untilMs, locale, timeZone) }) : null}
    </HelpText>
  );
}
