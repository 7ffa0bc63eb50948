import type { FindingRule } from "./finding-rule.ts";

/** Tickets surveyed under the former tag do not have the new one; the former tag still excludes them. */
export const dispatchTagChanged: FindingRule = ({ settings, saved }) =>
  settings.surveys.flatMap(({ key, tags }) => {
    const before = saved?.surveys.find((survey) => survey.key === key);
    if (before === undefined || before.endpoint === "" || before.tags.dispatch === tags.dispatch) return [];
    const values = { from: before.tags.dispatch, to: tags.dispatch };
    return [{ code: "dispatchTagChanged", severity: "warning", values, remedy: "keepOldTag" } as const];
  });
