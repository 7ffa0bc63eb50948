import type { ZafHost } from "../zaf-host.ts";
import type { AppInstance } from "./app-instance.ts";
import { describeContext } from "./describe-context.ts";

/** `instance.created` and `instance.registered`: the app's other instances get the context of the one it is about. */
export function tellOthers(
  host: ZafHost,
  instance: AppInstance,
  event: "instance.created" | "instance.registered",
): void {
  const context = describeContext(host, instance);
  for (const other of host.instances) {
    if (other !== instance && other.app.installationId === instance.app.installationId) {
      host.emit(other, event, context);
    }
  }
}
