import type { HostSession } from "../../apps/host-session.ts";
import { emitColorScheme } from "../protocol/events/color-scheme.ts";
import { watchWindow } from "../protocol/events/window-events.ts";
import { createPlaceInstances } from "../protocol/instances/create-instance.ts";
import { listenToFrames } from "../protocol/listen-to-frames.ts";
import { ZafHost } from "../protocol/zaf-host.ts";
import { createApiClient } from "./api-client.ts";
import { followRoute } from "./follow-route.ts";
import { listenToServer } from "./listen-to-server.ts";
import { Workspace, type Scheme } from "./workspace.ts";

/** Assembles the page: its embedded session, the frames' messages, the server's events, the address. */
export function startHost(session: HostSession): ZafHost {
  const workspace = new Workspace(session, createApiClient(session.user.id), readScheme());
  const host = new ZafHost(workspace);
  listenToFrames(host);
  watchWindow(host);
  applyScheme(workspace.scheme.get());
  workspace.scheme.subscribe(() => {
    applyScheme(workspace.scheme.get());
    emitColorScheme(host);
  });
  for (const location of ["background", "nav_bar", "top_bar"] as const) {
    createPlaceInstances(host, location, { kind: "none" });
  }
  followRoute(host);
  listenToServer(host);
  return host;
}

/** `?scheme=dark` wins, then what was chosen last in this browser. */
function readScheme(): Scheme {
  const wanted =
    new URLSearchParams(window.location.search).get("scheme") ?? window.localStorage.getItem("scheme");
  return wanted === "dark" ? "dark" : "light";
}

function applyScheme(scheme: Scheme): void {
  document.documentElement.dataset["scheme"] = scheme;
}
