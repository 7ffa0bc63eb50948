import type { ZafClient } from "./zaf-client.ts";

/** Keeps the app's frame as high as its content. The returned function ends it. A hidden page has no height and keeps its last. */
export function fitFrame(client: ZafClient, content: Element): () => void {
  let height = 0;
  const observer = new ResizeObserver(() => {
    const next = Math.ceil(content.getBoundingClientRect().height);
    if (next === 0 || next === height) return;
    height = next;
    void client.invoke("resize", { width: "100%", height: `${height}px` }).catch(() => undefined);
  });
  observer.observe(content);
  return () => observer.disconnect();
}

/** Zendesk's light or dark at load, from the page's address (Zendesk, "Dark mode"); light where it does not say. */
export function readScheme(address: { search: string; hash: string }): "light" | "dark" {
  const scheme =
    new URLSearchParams(address.search).get("colorScheme") ??
    new URLSearchParams(address.hash.replace(/^#/, "")).get("colorScheme");
  return scheme === "dark" ? "dark" : "light";
}

/** Reports every later change of the colour scheme. The returned function unsubscribes. */
export function followScheme(client: ZafClient, listener: (scheme: "light" | "dark") => void): () => void {
  const handler = (scheme: unknown) => listener(scheme === "dark" ? "dark" : "light");
  client.on("colorScheme.changed", handler);
  return () => client.off("colorScheme.changed", handler);
}
