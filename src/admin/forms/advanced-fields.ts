import type { SettingsField } from "../../domain/validation/settings-problem.ts";

/** The settings that stand folded away under "which tickets". */
export const scopeFields: readonly SettingsField[] = ["scope", "excludedTags"];

/** The settings that stand folded away under "tags". */
export const tagFields: readonly SettingsField[] = ["dispatchTag", "resendTag", "optOutTag"];
