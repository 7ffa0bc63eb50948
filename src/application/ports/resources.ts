import type { RawSettings } from "../../domain/survey/settings.ts";
import type { SettingsPayload } from "../../domain/provisioning/resources/resource.ts";

/** The kinds of resource that plans create, change and delete. */
export type WritableKind = "webhook" | "automation" | "trigger" | "target";

/** Writes what plans create, change and delete. Every method throws a `GatewayError`. */
export interface ResourcesPort {
  /** Creates and answers the new resource's id. */
  createResource(kind: "webhook" | "automation" | "trigger", payload: object): Promise<string>;
  updateResource(kind: WritableKind, id: string, payload: object): Promise<void>;
  deleteResource(kind: WritableKind, id: string): Promise<void>;
  /** The settings as the installation holds them now: the host gives a page only those of when it was opened. */
  readSavedSettings(installationId: number): Promise<RawSettings>;
  saveSettings(installationId: number, settings: SettingsPayload): Promise<void>;
}
