import { type ComponentType, createElement, lazy, type ReactElement } from "react";

/** Thrown to the error boundary where a part of the page could not be fetched; recognised by its fields. */
class PartNotLoadedError extends Error {
  /** Makes the next render fetch the part again. */
  readonly forgetPart: () => void;

  constructor(cause: unknown, forgetPart: () => void) {
    super("Failed to load a part of the page. Check the connection, then try again.", { cause });
    this.name = "PartNotLoadedError";
    this.forgetPart = forgetPart;
  }
}

/** Whether a boundary caught a part that could not be fetched. */
export function isPartNotLoaded(error: unknown): error is PartNotLoadedError {
  return error instanceof Error && "forgetPart" in error;
}

/**
 * A component that is fetched at its first render, within `Suspense`. React's `lazy` keeps a failure for ever; this one is
 * fetched again after the retry of the `ErrorBoundary` around it, and not before: React renders a failed part repeatedly.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactElement {
  let part: ComponentType<Props> | null = null;
  const forget = () => {
    part = null;
  };
  const begin = () =>
    lazy(() =>
      load().then(
        (loaded) => ({ default: loaded }),
        (cause: unknown) => {
          throw new PartNotLoadedError(cause, forget);
        },
      ),
    ) as unknown as ComponentType<Props>;
  return function LazyPart(props) {
    part ??= begin();
    return createElement(part, props);
  };
}
