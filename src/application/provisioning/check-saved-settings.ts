import type { Change } from "../../domain/provisioning/resources/difference.ts";
import { readSettings } from "../../domain/survey/read-settings.ts";
import { serializeSettings } from "../../domain/survey/serialize-settings.ts";
import type { Settings } from "../../domain/survey/settings.ts";
import { type GatewayError, isGatewayError } from "../ports/gateway-error.ts";
import type { ResourcesPort } from "../ports/resources.ts";

/** Whether the installation still has the settings that a page knows. */
export type SavedSettingsCheck =
  | { kind: "unchanged" }
  /** Somebody saved others since: `before` is what the page knows, `after` what is saved now. */
  | { kind: "changed"; theirs: Settings; changes: Change[] }
  /** They could not be read: that nobody changed them is not known. */
  | { kind: "unknown"; failure: GatewayError };

export interface SavedSettingsCheckInput {
  gateway: Pick<ResourcesPort, "readSavedSettings">;
  installationId: number;
  /** The saved settings that the page knows. */
  known: Settings;
}

/** Reads the installation's settings right before a change, so that another admin's are not overwritten unseen. One request. */
export async function checkSavedSettings(input: SavedSettingsCheckInput): Promise<SavedSettingsCheck> {
  try {
    const { settings: theirs } = readSettings(await input.gateway.readSavedSettings(input.installationId));
    const known = serializeSettings(input.known);
    const changes = Object.entries(serializeSettings(theirs))
      .filter(([name, value]) => known[name] !== value)
      .map(([name, value]): Change => ({
        path: name,
        before: String(known[name] ?? ""),
        after: String(value),
      }));
    return changes.length === 0 ? { kind: "unchanged" } : { kind: "changed", theirs, changes };
  } catch (failure) {
    if (!isGatewayError(failure)) throw failure;
    return { kind: "unknown", failure };
  }
}
