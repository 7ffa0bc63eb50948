import type { Finding } from "../findings/finding.ts";
import { describeInvalid, readSettings } from "./read-settings.ts";
import type { RawSettings, Settings } from "./settings.ts";
import { listSettingsProblems } from "./validation/list-settings-problems.ts";

/**
 * The settings that the installation's flat, hand-editable parameters mean. Never fails: what cannot be read becomes its
 * default, and an invalid value is a `settingInvalid` finding with `field` and `problem` among its values.
 */
export function parseSettings(raw: RawSettings | null | undefined): {
  settings: Settings;
  findings: Finding[];
} {
  const { settings, findings } = readSettings(raw);
  const problems = listSettingsProblems(settings).map(({ field, code, values }) =>
    describeInvalid(field, code, values),
  );
  return { settings, findings: [...findings, ...problems.filter((problem) => !isFreshAndEmpty(problem))] };
}

/** What an admin has not typed yet is not wrong: `isSetUp` says that it is missing. */
function isFreshAndEmpty({ values }: Finding): boolean {
  return ["endpointMissing", "accountEmailMissing", "bodyMissing"].includes(String(values["problem"]));
}
