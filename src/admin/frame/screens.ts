import { isSetUp } from "../../domain/survey/is-set-up.ts";
import { parseSettings } from "../../domain/survey/parse-settings.ts";
import type { RawSettings } from "../../domain/survey/settings.ts";

/** Fetches the setup. */
export const loadSetupFlow = () => import("../setup/setup-flow.tsx");

/** Fetches the page of an account that is set up. */
export const loadHomePage = () => import("../home/home-page.tsx");

/**
 * Prefetches the screen that the settings lead to, while the page waits for other requests. A screen that fails to load is fetched
 * again when it is rendered, and the failure is reported there.
 */
export async function preloadScreen(settings: RawSettings): Promise<void> {
  const load = isSetUp(parseSettings(settings).settings) ? loadHomePage : loadSetupFlow;
  await load().catch(() => {});
}
