import type { ZafHost } from "../zaf-host.ts";

/** `colorScheme.changed` with `light` or `dark`, to every instance. */
export function emitColorScheme(host: ZafHost): void {
  for (const instance of host.instances)
    host.emit(instance, "colorScheme.changed", host.workspace.scheme.get());
}
