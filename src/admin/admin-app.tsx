import { QueryClientProvider, QueryErrorResetBoundary } from "@tanstack/react-query";
import { ThemeProvider } from "@zendeskgarden/react-theming";
import { Suspense, useState } from "react";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { buildTheme, type SchemeName } from "../ui/theme/build-theme.ts";
import { PageStyle } from "../ui/theme/page-style.ts";
import { PortsContext, type AdminPorts } from "./admin-ports.ts";
import { AccountPage } from "./frame/account-page.tsx";
import { CrashView } from "./frame/crash-view.tsx";
import { OpeningView } from "./frame/opening-view.tsx";
import { PageFrame } from "./frame/page-frame.tsx";
import { ClockNotice } from "./frame/clock-notice.tsx";
import { RateLimitNotice } from "./frame/rate-limit-notice.tsx";
import { createQueryClient } from "./queries/create-query-client.ts";
import type { AdminLanguage } from "./texts/admin-texts.ts";
import { LanguageContext } from "./texts/use-language.ts";

/** The admin page with its theme, texts and ports; what the first paint does not need is loaded after it. */
export function AdminApp(props: { ports: AdminPorts; language: AdminLanguage; scheme: SchemeName }) {
  const { language } = props;
  const [queryClient] = useState(createQueryClient);
  return (
    <ThemeProvider theme={buildTheme(props.scheme)}>
      <PageStyle />
      <LanguageContext.Provider value={language}>
        <PortsContext.Provider value={props.ports}>
          <QueryClientProvider client={queryClient}>
            <PageFrame>
              <RateLimitNotice />
              <ClockNotice />
              <QueryErrorResetBoundary>
                {({ reset }) => (
                  <ErrorBoundary
                    renderError={(_error, retry) => (
                      <CrashView
                        onRetry={() => {
                          reset();
                          retry();
                        }}
                      />
                    )}
                  >
                    <Suspense fallback={<OpeningView />}>
                      <AccountPage />
                    </Suspense>
                  </ErrorBoundary>
                )}
              </QueryErrorResetBoundary>
            </PageFrame>
          </QueryClientProvider>
        </PortsContext.Provider>
      </LanguageContext.Provider>
    </ThemeProvider>
  );
}
