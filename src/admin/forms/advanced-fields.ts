import type { SettingsField } from "../../domain/survey/settings-schema/settings-schema.ts";

/** The settings that stand folded away under "which tickets". */
export const scopeFields: readonly SettingsField[] = ["scope", "excludedTags"];

/** The settings that stand folded away under "tags". */
export const tagFields: readonly SettingsField[] = ["dispatchTag", "resendTag", "optOutTag"];
