import { Button } from "@zendeskgarden/react-buttons";
import { useLanguage } from "../texts/use-language.ts";
import { Panel } from "../../ui/panel.tsx";
import { Heading } from "../../ui/heading.tsx";
import { HelpText } from "../../ui/help-text.tsx";

/** Replaces a screen that failed; nothing typed is lost. */
export function CrashView({ onRetry }: { onRetry: () => void }) {
  const { t } = useLanguage();
  return (
    <Panel role="alert">
      <Heading as="h1">{t("crash.title")}</Heading>
      <HelpText>{t("crash.text")}</HelpText>
      <div>
        <Button onClick={onRetry}>{t("action.retry")}</Button>
      </div>
    </Panel>
  );
}
