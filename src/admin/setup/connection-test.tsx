import { useMutation } from "@tanstack/react-query";
import type { ConnectionResult } from "../../application/connection/connection-result.ts";
import { testConnection } from "../../application/connection/test-connection.ts";
import type { GatewayError } from "../../application/ports/gateway-error.ts";
import { checkBody } from "../../domain/survey/content/check-body.ts";
import type { Survey } from "../../domain/survey/settings.ts";
import { CodeText } from "../../ui/code-text.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Notice } from "../../ui/notice.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { Stack } from "../../ui/stack.tsx";
import { usePorts } from "../admin-ports.ts";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useLanguage } from "../texts/use-language.ts";

type TestedSurvey = Pick<Survey, "endpoint" | "accountEmail" | "bodyTemplate">;

/** A connection test and what came of it. */
export interface ConnectionTestControl {
  result: ConnectionResult | null;
  failure: GatewayError | null;
  isBusy: boolean;
  /** Address, e-mail and token are right; what 2listen says of the content is another matter. */
  isConnected: boolean;
  run: (survey: TestedSurvey, token: string) => void;
  reset: () => void;
}

/** Tests by Zendesk's own webhook test, with the signed-in admin as the one who would get the survey. */
export function useConnectionTest(): ConnectionTestControl {
  const { gateway, user } = usePorts();
  const testing = useMutation({
    mutationFn: (input: { survey: TestedSurvey; token: string }) => {
      const { endpoint, accountEmail, bodyTemplate } = input.survey;
      return testConnection(gateway, {
        endpoint,
        accountEmail,
        token: input.token,
        bodyTemplate: checkBody(bodyTemplate).length === 0 ? bodyTemplate : "",
        respondent: { name: user.name, email: user.email },
      });
    },
    // What a mutation was given stays in the page's memory until it is dropped, and this holds a token.
    gcTime: 0,
  });
  const result = testing.data ?? null;
  return {
    result,
    failure: testing.error,
    isBusy: testing.isPending,
    isConnected: result !== null && ["accepted", "refusedBody"].includes(result.code),
    run: (survey, token) => testing.mutate({ survey, token }),
    reset: testing.reset,
  };
}

/** What a test would do, then what came of it. */
export function ConnectionTest(props: {
  test: ConnectionTestControl;
  onRetry: () => void;
  /** The content itself is tested, and not the connection with a content of the app's own. */
  isOfContent?: boolean;
}) {
  const { t } = useLanguage();
  const { user } = usePorts();
  const { result, failure } = props.test;
  if (failure) return <FailureNotice doing="testConnection" failure={failure} onRetry={props.onRetry} />;
  if (result) return <ConnectionOutcome result={result} isOfContent={props.isOfContent ?? false} />;
  return <HelpText>{t("connection.testNote", { email: user.email })}</HelpText>;
}

/** How the test went, and what to do. */
export function ConnectionOutcome(props: { result: ConnectionResult; isOfContent?: boolean }) {
  const { t } = useLanguage();
  const { code, statusCode, answer } = props.result;
  const type = code === "accepted" ? "success" : code === "refusedBody" ? "warning" : "error";
  return (
    <Notice type={type} title={t(`connection.result.${code}.title`, { status: String(statusCode) })} isLive>
      <Stack $gap={8}>
        <HelpText>
          {props.isOfContent && (code === "accepted" || code === "refusedBody")
            ? t(`content.test.${code}`)
            : t(`connection.result.${code}.text`)}
        </HelpText>
        {answer && code !== "accepted" ? (
          <Disclosure label={t("connection.result.answer")}>
            <CodeText label={t("connection.result.answer")} text={answer} />
          </Disclosure>
        ) : null}
      </Stack>
    </Notice>
  );
}
