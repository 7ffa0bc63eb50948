import { Button } from "@zendeskgarden/react-buttons";
import { styled } from "styled-components";
import { Notice } from "../../ui/notice.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { Stack } from "../../ui/stack.tsx";
import type { AdminTexts } from "../texts/admin-texts.ts";
import { useLanguage } from "../texts/use-language.ts";
import type { Failure } from "./failure.ts";

const Beneath = styled(Stack)`
  margin-top: 8px;
`;

/** What was being done, as the texts name it. */
export type Doing = keyof AdminTexts["failure"]["doing"];

/** *Failed to <do>: <cause>. <next step>.*, with Zendesk's own words beneath and a way to try again. */
export function FailureNotice(props: { doing: Doing; failure: Failure; onRetry?: () => void }) {
  const { t } = useLanguage();
  const { kind, detail, method, path } = props.failure;
  const isUnfit = kind === "unexpected";
  const title = t("failure.sentence", {
    doing: t(`failure.doing.${props.doing}`),
    cause: t(`failure.cause.${kind}`),
    next: t(`failure.next.${kind}`),
  });
  return (
    <Notice type="error" title={title} isLive>
      <Beneath $gap={8}>
        {detail ? <HelpText>{t(isUnfit ? "failure.unfit" : "failure.detail", { detail })}</HelpText> : null}
        {isUnfit && path ? (
          <HelpText>{t("failure.forSupport", { call: `${method} ${path}` })}</HelpText>
        ) : null}
        {props.onRetry ? (
          <div>
            <Button size="small" onClick={props.onRetry}>
              {t("action.retry")}
            </Button>
          </div>
        ) : null}
      </Beneath>
    </Notice>
  );
}
