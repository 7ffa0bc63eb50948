import { useMemo } from "react";
import type { ResourceTexts } from "../../domain/provisioning/resources/resource-title.ts";
import { useLanguage } from "./use-language.ts";

/** Titles and description of what a plan creates in Zendesk, in the admin's language. */
export function useResourceTexts(): ResourceTexts {
  const { t } = useLanguage();
  return useMemo(
    () => ({
      names: {
        webhook: t("resource.name.webhook"),
        dispatch: t("resource.name.dispatch"),
        resend: t("resource.name.resend"),
        followUp: t("resource.name.followUp"),
      },
      description: t("resource.description"),
    }),
    [t],
  );
}
