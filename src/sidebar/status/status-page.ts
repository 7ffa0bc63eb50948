import { markShapes } from "../../ui/status-icon-shapes.ts";
import type { StatusView } from "./status-view.ts";

/** Writes the status into the page's static markup: the only place that renders it, with React and before it. */
export interface StatusPage {
  /** Changes only what differs, so that a screen reader speaks only what is new. */
  show(view: StatusView): void;
  /** Whether nothing was shown yet. */
  isEmpty(): boolean;
  /** Shows a loading state for the part that has not loaded yet. */
  showWaiting(): void;
}

/** Finds the status in the page. Throws where the page is not the sidebar's. */
export function openStatusPage(document: Document): StatusPage {
  // Hidden until there is something to show: the browser lays it out once, not first of all empty.
  const page = find(document, "#page");
  const root = find(page, "#status");
  const path = find(root, ".status-mark path");
  const sentence = find(root, ".status-sentence");
  const detail = find(root, ".status-detail");
  const isEmpty = () => !root.hasAttribute("data-status");
  return {
    show(view) {
      page.removeAttribute("hidden");
      root.removeAttribute("data-slow");
      root.setAttribute("data-status", view.kind);
      root.setAttribute("data-mark", view.mark);
      root.toggleAttribute("data-action", view.hasAction);
      path.setAttribute("d", markShapes[view.mark]);
      write(sentence, view.sentence);
      write(detail, view.detail);
    },
    isEmpty,
    showWaiting() {
      page.removeAttribute("hidden");
      root.toggleAttribute("data-slow", isEmpty());
    },
  };
}

function find(root: ParentNode, selector: string): Element {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`Failed to draw the status: the page has no ${selector}.`);
  return element;
}

function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
