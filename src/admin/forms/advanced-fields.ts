import type { SettingsField } from "../../domain/survey/settings-schema/settings-schema.ts";

/** The settings in the collapsed section under "which tickets". */
export const scopeFields: readonly SettingsField[] = ["scope", "excludedTags"];

/** The settings in the collapsed section under "tags". */
export const tagFields: readonly SettingsField[] = ["dispatchTag", "resendTag", "optOutTag"];
