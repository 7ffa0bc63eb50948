import type { Finding } from "../../domain/findings/finding.ts";
import type { ResourceKind, ResourceRole } from "../../domain/provisioning/resources/resource.ts";
import type { SettingsProblemCode } from "../../domain/survey/validation/settings-problem-code.ts";
import { namePath } from "../plan/name-path.ts";
import { settingLabel } from "../plan/setting-label.ts";
import type { AdminLanguage } from "../texts/admin-texts.ts";

const kinds: readonly ResourceKind[] = ["webhook", "automation", "trigger", "target", "settings"];
const roles: readonly ResourceRole[] = ["webhook", "dispatch", "resend", "followUp", "settings", "unmanaged"];
const failedOutcomes = ["refused", "unanswered", "throttled"] as const;

/** A finding's sentence; kinds and roles among its values are put into words. */
export function formatFinding(t: AdminLanguage["t"], finding: Finding): string {
  const { values } = finding;
  const kind = kinds.find((each) => each === values["kind"]);
  const role = roles.find((each) => each === values["role"]);
  return t(`finding.${finding.code}`, {
    ...values,
    ...(finding.code === "settingInvalid" ? describeSetting(t, values) : {}),
    ...(finding.code === "deliveriesFailing" ? { reason: describeOutcome(t, values) } : {}),
    ...(kind ? { kind: t(`plan.kind.${kind}`) } : {}),
    ...(typeof values["path"] === "string" ? { path: namePath(t, values["path"]) } : {}),
    ...(role ? { role: t(`finding.role.${role}`) } : {}),
  });
}

/** Which setting it is, by its form's label, and what is wrong with it. */
function describeSetting(t: AdminLanguage["t"], values: Finding["values"]): Record<string, string> {
  const name = settingLabel(String(values["field"]));
  const problem = values["problem"] as SettingsProblemCode;
  return { ...(name ? { field: t(name) } : {}), problem: t(`problem.${problem}`, values) };
}

/** The outcome of the newest delivery, with the id that 2listen's support asks for. */
function describeOutcome(t: AdminLanguage["t"], { outcome, status }: Finding["values"]): string {
  const word = failedOutcomes.find((each) => each === outcome) ?? "unknown";
  const title = t(`overview.outcomeOfOne.${word}`);
  const written = title.charAt(0).toLowerCase() + title.slice(1);
  return status === 0 ? written : `${written}, ${status}`;
}
