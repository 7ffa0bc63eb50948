import { createRoot } from "react-dom/client";

import type { HostSession } from "../apps/host-session.ts";
import { HostProvider } from "./screens/host-context.tsx";
import { Shell } from "./screens/shell.tsx";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/ticket.css";
import "./styles/tools.css";
import { startHost } from "./workspace/start-host.ts";

const session = JSON.parse(document.querySelector("#session")?.textContent ?? "null") as HostSession;
document.documentElement.lang = session.locale;
const host = startHost(session);
const root = document.querySelector("#root");
if (root !== null) {
  createRoot(root).render(
    <HostProvider host={host}>
      <Shell />
    </HostProvider>,
  );
}
