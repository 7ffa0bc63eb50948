import { once } from "node:events";
import { createServer } from "node:http";
import { onTestFinished } from "vitest";

/**
 * Starts the page of an attacker, at an origin of its own that is neither Zendesk nor this computer by name. Its address takes
 * the page to frame as `?frame=`; every message that it gets is kept in `window.received`, and a handshake is answered as
 * Zendesk answers an admin.
 */
export async function startForeignPage(): Promise<{ origin: string }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    response.end(`<!doctype html><title>Foreign</title><script>${script}</script>`);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { origin: `http://evil.localhost:${port}` };
}

const script = `
  window.received = [];
  const answers = {
    currentUser: { id: 1, name: "Eve", email: "eve@example.com", role: "admin", locale: "en-US", groups: [] },
    currentAccount: { subdomain: "eve" },
  };
  addEventListener("message", ({ data, source }) => {
    window.received.push(data);
    const { key, id, params } = typeof data === "string" ? JSON.parse(data) : data;
    const post = (message) => source.postMessage(JSON.stringify(message), "*");
    if (key === "iframe.handshake")
      post({ key: "zaf.app.registered", message: {
        metadata: { appId: 1, installationId: 1, settings: {} },
        context: { location: "nav_bar", product: "support", account: { subdomain: "eve" } },
      } });
    if (id !== undefined)
      post({ id, result: { errors: {}, ...Object.fromEntries((params ?? []).map((path) => [path, answers[path]])) } });
  });
  addEventListener("DOMContentLoaded", () => {
    const frame = document.createElement("iframe");
    frame.src = new URLSearchParams(location.search).get("frame");
    frame.width = 900;
    frame.height = 700;
    document.body.append(frame);
  });
`;
