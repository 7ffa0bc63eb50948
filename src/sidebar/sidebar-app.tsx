import { ThemeProvider } from "@zendeskgarden/react-theming";
import { useSyncExternalStore } from "react";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { buildTheme } from "../ui/theme/build-theme.ts";
import { ActionArea } from "./action-area.tsx";
import { ClockNotice } from "./clock-notice.tsx";
import { Disclosures } from "./panels/disclosures.tsx";
import type { PageScheme } from "./status/page-scheme.ts";
import { SidebarContext, type SidebarParts } from "./sidebar-context.ts";

/** Everything below the status: the action, the explanation and the history. */
export function SidebarApp({ parts, scheme }: { parts: SidebarParts; scheme: PageScheme }) {
  const name = useSyncExternalStore(scheme.subscribe, scheme.read);
  return (
    <ThemeProvider theme={buildTheme(name)}>
      <SidebarContext.Provider value={parts}>
        {/* The status is rendered without React: where a part fails, the status stays, and the part is removed. */}
        <ErrorBoundary renderError={() => null}>
          <ActionArea />
        </ErrorBoundary>
        <ErrorBoundary renderError={() => null}>
          <ClockNotice />
        </ErrorBoundary>
        <ErrorBoundary renderError={() => null}>
          <Disclosures />
        </ErrorBoundary>
      </SidebarContext.Provider>
    </ThemeProvider>
  );
}
