import { isSetUp } from "../../domain/survey/is-set-up.ts";
import { parseSettings } from "../../domain/survey/parse-settings.ts";
import type { RawSettings } from "../../domain/survey/settings.ts";

/** Fetches the setup. */
export const loadSetupFlow = () => import("../setup/setup-flow.tsx");

/** Fetches the page of an account that is set up. */
export const loadHomePage = () => import("../home/home-page.tsx");

/**
 * Fetches the screen that the settings will lead to, while the page still waits for other things. One that does not come is fetched
 * again when it is drawn, and said there.
 */
export async function preloadScreen(settings: RawSettings): Promise<void> {
  const load = isSetUp(parseSettings(settings).settings) ? loadHomePage : loadSetupFlow;
  await load().catch(() => {});
}
