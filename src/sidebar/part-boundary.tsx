import { Button } from "@zendeskgarden/react-buttons";
import { type ReactNode, Suspense } from "react";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { isPartNotLoaded } from "../ui/lazy-part.tsx";
import { useSidebar } from "./sidebar-context.ts";

/** Wraps a part that is fetched on demand: shows that it is loading, or that it failed to load, with a retry. */
export function PartBoundary({ waiting, children }: { waiting: ReactNode; children: ReactNode }) {
  const { texts } = useSidebar();
  const renderError = (error: unknown, retry: () => void) => {
    if (!isPartNotLoaded(error)) throw error;
    return (
      <div role="alert">
        <p className="panel-text">{texts.partNotLoaded}</p>
        <Button isLink size="small" onClick={retry}>
          {texts.retry}
        </Button>
      </div>
    );
  };
  return (
    <ErrorBoundary renderError={renderError}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </ErrorBoundary>
  );
}
