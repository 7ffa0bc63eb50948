import type { SetupDraftControl } from "./use-setup-draft.ts";

/** What every step of setup works with. */
export interface SetupStepProps {
  control: SetupDraftControl;
  /** In the page's memory only. */
  token: string;
  onToken: (token: string) => void;
  /** False for the step that the page opens with: the focus stays where the person has it. */
  takesFocus: boolean;
}
