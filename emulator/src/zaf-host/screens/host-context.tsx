import { createContext, useContext, useMemo, type ReactNode } from "react";

import type { ZafHost } from "../protocol/zaf-host.ts";
import { textsFor } from "../texts/texts-for.ts";
import type { Texts } from "../texts/en.ts";
import type { Workspace } from "../workspace/workspace.ts";

interface HostParts {
  host: ZafHost;
  workspace: Workspace;
  texts: Texts;
}

const HostContext = createContext<HostParts | null>(null);

/** Hands the one host down to every screen. */
export function HostProvider({ host, children }: { host: ZafHost; children: ReactNode }) {
  const parts = useMemo(
    () => ({ host, workspace: host.workspace, texts: textsFor(host.workspace.session.locale) }),
    [host],
  );
  return <HostContext.Provider value={parts}>{children}</HostContext.Provider>;
}

/** The host, its workspace and the texts, in a screen. */
export function useHost(): HostParts {
  const parts = useContext(HostContext);
  if (parts === null) throw new Error("useHost is called outside HostProvider.");
  return parts;
}
