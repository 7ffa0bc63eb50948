import type { Page } from "playwright-core";

/** Everything that a page and its frames hold where others may find it: markup, texts, fields, storage, cookies, addresses. */
export async function readWholePage(page: Page): Promise<string> {
  const frames = await Promise.all(page.frames().map((frame) => frame.evaluate(readFrame)));
  return JSON.stringify([frames, await page.context().cookies()]);
}

async function readFrame(): Promise<unknown> {
  const fields = [...document.querySelectorAll("input, textarea, select")] as HTMLInputElement[];
  const databases = await indexedDB.databases();
  const caches = "caches" in window ? await window.caches.keys() : [];
  return {
    markup: document.documentElement.outerHTML,
    text: document.body.innerText,
    // While a token is being typed, its own field is the one place that has it.
    fields: fields.filter(({ type }) => type !== "password").map(({ value }) => value),
    local: Object.fromEntries(Object.entries(localStorage)),
    session: Object.fromEntries(Object.entries(sessionStorage)),
    databases: databases.map(({ name }) => name),
    caches,
    address: [location.href, document.referrer, document.title, window.name, JSON.stringify(history.state)],
    requests: performance.getEntries().map(({ name }) => name),
  };
}
