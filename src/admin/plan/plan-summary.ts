import type { Step } from "../../domain/provisioning/plan/plan.ts";
import type { ResourceKind } from "../../domain/provisioning/resources/resource.ts";
import type { AdminLanguage } from "../texts/admin-texts.ts";

const kinds: readonly ResourceKind[] = ["webhook", "automation", "trigger", "target", "settings"];

/** The number of resources of each kind that the steps touch, as a list: `1 webhook, 1 automation, 2 triggers`. */
export function summariseSteps(
  { t, locale }: Pick<AdminLanguage, "t" | "locale">,
  steps: readonly Step[],
): string {
  const parts = kinds.flatMap((kind) => {
    const resources = new Set(
      steps
        .filter(({ resource }) => resource.kind === kind)
        .map(({ resource }) => resource.id ?? resource.role),
    );
    return resources.size === 0 ? [] : [t(`plan.count.${kind}`, { count: resources.size })];
  });
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(parts);
}
