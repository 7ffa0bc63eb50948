import { useState } from "react";

import { runMacro } from "../../workspace/run-macro.ts";
import type { TicketTab } from "../../workspace/ticket-tab.ts";
import { useHost } from "../host-context.tsx";

interface MacroName {
  id: number;
  title: string;
}

/** Applies one of the account's macros to the form. They are asked for when somebody reaches for the list. */
export function MacroPicker({ tab }: { tab: TicketTab }) {
  const { workspace, texts } = useHost();
  const [macros, setMacros] = useState<MacroName[] | null>(null);
  const load = async () => {
    if (macros !== null) return;
    const found = await workspace.api.get<{ macros: MacroName[] }>("/api/v2/macros/active?per_page=100");
    setMacros(found.ok ? found.body.macros : []);
  };
  const run = async (id: string) => {
    const failure = await runMacro(workspace, tab, id);
    if (failure !== null) workspace.showToast({ kind: "error", message: failure, source: null });
  };
  return (
    <select
      className="macro-picker"
      aria-label={texts.ticket.applyMacro}
      value=""
      onFocus={() => void load()}
      onPointerEnter={() => void load()}
      onChange={(event) => void run(event.target.value)}
    >
      <option value="">{texts.ticket.applyMacro}</option>
      {(macros ?? []).map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}
