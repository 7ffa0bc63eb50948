import type { Survey } from "../../domain/survey/settings.ts";
import { Notice } from "../../ui/notice.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import type { AdminLanguage } from "../texts/admin-texts.ts";
import { useLanguage } from "../texts/use-language.ts";
import { formatClock } from "./format-clock.ts";

const dayMinutes = 24 * 60;
/** A quarter past nine in the morning. */
const exampleMinutes = 9 * 60 + 15;

/** What the delay means when the rule is looked at once an hour only. */
export function HourlyRuns({ rule }: { rule: Survey["rule"] }) {
  const language = useLanguage();
  if (!Number.isInteger(rule.delayHours) || rule.delayHours < 1) return null;
  return (
    <Notice type="info" title={language.t("when.hourlyTitle")}>
      <HelpText>{writeExample(language, rule)}</HelpText>
    </Notice>
  );
}

function writeExample({ t, locale }: AdminLanguage, { delayHours, inBusinessHours }: Survey["rule"]): string {
  if (inBusinessHours) return t("when.hourlyBusiness", { count: delayHours });
  const earliest = exampleMinutes + delayHours * 60;
  const times = {
    from: formatClock(exampleMinutes, locale),
    earliest: formatClock(earliest, locale),
    latest: formatClock(earliest + 60, locale),
  };
  const days = Math.floor(earliest / dayMinutes);
  return days === 0
    ? t("when.hourly", { count: delayHours, ...times })
    : t("when.hourlyDays", { count: days, hours: delayHours, ...times });
}
