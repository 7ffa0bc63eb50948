import { actionStates } from "../../tests/support/sidebar-states/action-states.ts";
import { prepareState } from "../../tests/support/sidebar-states/prepare-state.ts";
import { statusStates } from "../../tests/support/sidebar-states/status-states.ts";
import { prepareHealthy, prepareManual, prepareTroubled } from "../screenshots/prepare-admin.ts";
import type { Stage } from "../screenshots/scene.ts";

/** A state that the product can be in, by the name that `npm start -- --state NAME` takes. */
export interface ProductState {
  name: string;
  /** Brings the account of a fresh emulator to it; resolves to the page that shows it, as `/agent/tickets/51?as=agent`. */
  prepare(stage: Stage): Promise<string>;
}

const adminPage = "/agent/apps/2listen?as=admin";

function adminState(name: string, prepareAccount: (stage: Stage) => Promise<void>): ProductState {
  return {
    name,
    async prepare(stage) {
      await prepareAccount(stage);
      return adminPage;
    },
  };
}

/** Every ticket's state that the tests know, and the admin page's accounts. */
export const productStates: readonly ProductState[] = [
  ...[...statusStates, ...actionStates].map((state): ProductState => ({
    name: state.name,
    prepare: async (stage) => `/agent/tickets/${await prepareState(stage, state)}?as=${state.as ?? "agent"}`,
  })),
  adminState("healthy", prepareHealthy),
  adminState("troubled", prepareTroubled),
  adminState("manual", prepareManual),
];
