import { textsFor } from "../texts/texts-for.ts";
import { formatTime } from "../screens/format.ts";
import type { Workspace } from "./workspace.ts";

/** Moves the emulator's clock and says what ran meanwhile. */
export async function advanceClock(workspace: Workspace, hours: number): Promise<void> {
  const texts = textsFor(workspace.session.locale);
  const answer = await workspace.api.send<{ now: string; runs: number; deliveries: number }>(
    "POST",
    "/emulator/clock",
    {
      advance: { hours },
    },
  );
  if (!answer.ok) {
    workspace.showToast({
      kind: "error",
      message: texts.failed(answer.failure.message),
      source: texts.session.clock,
    });
    return;
  }
  const { now, runs, deliveries } = answer.body;
  workspace.clock.set({ now: Date.parse(now), at: Date.now() });
  const message = texts.session.advanced(formatTime(Date.parse(now), workspace.session), runs, deliveries);
  workspace.showToast({ kind: "notice", message, source: texts.session.clock });
}
