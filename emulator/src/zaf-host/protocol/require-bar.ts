import type { Call } from "./call.ts";
import type { AppInstance } from "./instances/app-instance.ts";
import { noSuchApi } from "./protocol-error.ts";

/** The called instance where an icon opens it: in the nav bar or the top bar. */
export function requireBar({ target }: Call): AppInstance {
  if (target.location !== "nav_bar" && target.location !== "top_bar") throw noSuchApi();
  return target;
}
