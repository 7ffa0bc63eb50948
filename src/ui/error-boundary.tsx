import { Component, type ErrorInfo, type ReactNode } from "react";
import { isPartNotLoaded } from "./lazy-part.tsx";

/** Catches what no screen expected and shows `renderError` in its place; `onError` gets it for the record. */
export class ErrorBoundary extends Component<
  {
    renderError: (error: unknown, retry: () => void) => ReactNode;
    onError?: (error: unknown) => void;
    children: ReactNode;
  },
  { caught: { error: unknown } | null }
> {
  override state: { caught: { error: unknown } | null } = { caught: null };

  static getDerivedStateFromError(error: unknown) {
    return { caught: { error } };
  }

  override componentDidCatch(error: unknown, _info: ErrorInfo) {
    this.props.onError?.(error);
  }

  override render() {
    const { caught } = this.state;
    if (!caught) return this.props.children;
    return this.props.renderError(caught.error, () => {
      if (isPartNotLoaded(caught.error)) caught.error.forgetPart();
      this.setState({ caught: null });
    });
  }
}
