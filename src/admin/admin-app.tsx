import { ThemeProvider } from "@zendeskgarden/react-theming";
import { Suspense } from "react";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { buildTheme, type SchemeName } from "../ui/theme/build-theme.ts";
import { PageStyle } from "../ui/theme/page-style.ts";
import { PortsContext, type AdminPorts } from "./admin-ports.ts";
import { AccountPage } from "./frame/account-page.tsx";
import { CrashView } from "./frame/crash-view.tsx";
import { OpeningView } from "./frame/opening-view.tsx";
import { PageFrame } from "./frame/page-frame.tsx";
import type { AdminLanguage } from "./texts/admin-texts.ts";
import { LanguageContext } from "./texts/use-language.ts";

/** The admin's page: theme, texts and ports around it; what it needs beyond its first paint comes after that paint. */
export function AdminApp(props: { ports: AdminPorts; language: AdminLanguage; scheme: SchemeName }) {
  const { language } = props;
  return (
    <ThemeProvider theme={buildTheme(props.scheme)}>
      <PageStyle />
      <LanguageContext.Provider value={language}>
        <PortsContext.Provider value={props.ports}>
          <PageFrame>
            <ErrorBoundary renderError={(_error, retry) => <CrashView onRetry={retry} />}>
              <Suspense fallback={<OpeningView />}>
                <AccountPage />
              </Suspense>
            </ErrorBoundary>
          </PageFrame>
        </PortsContext.Provider>
      </LanguageContext.Provider>
    </ThemeProvider>
  );
}
