import { HelpText } from "../../ui/help-text.tsx";
import { formatClockTime } from "../../ui/texts/format-clock-time.ts";
import { useRateLimitWait } from "../queries/use-rate-limit-wait.ts";
import { useLanguage } from "../texts/use-language.ts";

/** Says why the page waits, and until when, while Zendesk's rate limit is reached. */
export function RateLimitNotice() {
  const { t, locale, timeZone } = useLanguage();
  const wait = useRateLimitWait();
  return (
    <HelpText role="status">
      {wait ? t("rateLimitWait", { time: formatClockTime(wait.untilMs, locale, timeZone) }) : null}
    </HelpText>
  );
}
