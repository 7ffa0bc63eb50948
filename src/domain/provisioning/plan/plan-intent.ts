import type { Settings } from "../../survey/settings.ts";
import type { ResourceTexts } from "../resources/resource-title.ts";

/**
 * What an admin asks for, with everything that the plan for it depends on beside the account. `texts` name what the plan
 * creates or takes over.
 */
export type PlanIntent =
  /** The first set-up: dispatch will be on. */
  | {
      kind: "setUp";
      settings: Settings;
      /** What the installation says now; null where it cannot be read. */
      saved: Settings | null;
      /** Whether unmanaged rules that send the same survey are adopted or switched off. */
      adoptsUnmanaged: boolean;
      /** A token was typed: it is sent with the webhook even where nothing else changes. */
      sendsToken: boolean;
      texts: ResourceTexts;
    }
  /** Other settings for an account that is set up; a paused dispatch stays paused. */
  | ({ kind: "change"; settings: Settings; saved: Settings | null; texts: ResourceTexts } & Unfinished)
  /** What drifted is put right; a paused dispatch stays paused, unmanaged rules are left alone, and ours is not switched on beside them. */
  | ({ kind: "repair"; settings: Settings; texts: ResourceTexts } & Unfinished)
  /** As `repair`, and unmanaged rules that send the same survey are adopted or switched off. */
  | ({ kind: "adopt"; settings: Settings; texts: ResourceTexts } & Unfinished)
  | { kind: "pause"; settings: Settings }
  /** Dispatch is switched on again, beside no unmanaged rule that is on; what drifted meanwhile is repaired by the same plan. */
  | { kind: "resume"; settings: Settings; texts: ResourceTexts }
  | { kind: "replaceToken"; settings: Settings }
  /** Everything of ours is removed from the account. */
  | { kind: "remove"; saved: Settings | null };

/** The state after a plan that stopped half-way can look like a pause, but is none. */
interface Unfinished {
  /** The dispatch was on when the plan began, and is switched on again at its end. */
  wasOn?: boolean;
}
