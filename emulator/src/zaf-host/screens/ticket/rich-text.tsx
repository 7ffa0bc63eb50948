import { createElement, Fragment, type ReactNode } from "react";

/** What a message may be made of; other elements leave their text, scripts and styles leave nothing. */
const allowed = new Set([
  "b",
  "strong",
  "i",
  "em",
  "u",
  "br",
  "p",
  "div",
  "span",
  "ul",
  "ol",
  "li",
  "code",
  "a",
]);
const dropped = new Set(["script", "style", "template", "noscript", "title"]);

/** An app's message, which Zendesk takes as HTML (other projects' code relies on it), with its text formatting alone. */
export function RichText({ html }: { html: string }) {
  return showChildren(new DOMParser().parseFromString(html, "text/html").body);
}

function showChildren(parent: Node): ReactNode {
  return createElement(Fragment, null, ...[...parent.childNodes].map(showNode));
}

function showNode(node: Node): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const name = node.localName;
  if (dropped.has(name)) return null;
  if (name === "br") return <br />;
  if (name === "a") return showLink(node);
  return allowed.has(name) ? createElement(name, null, showChildren(node)) : showChildren(node);
}

function showLink(link: Element): ReactNode {
  const address = link.getAttribute("href") ?? "";
  if (!/^(https?:|mailto:|\/)/i.test(address)) return showChildren(link);
  return (
    <a className="text-link" href={address} target="_blank" rel="noopener noreferrer">
      {showChildren(link)}
    </a>
  );
}
