import type { AdminLanguage, AdminTexts } from "../texts/admin-texts.ts";
import { settingLabel } from "./setting-label.ts";

type KnownField = keyof AdminTexts["path"]["field"];

const knownFields: readonly KnownField[] = [
  "status",
  "current_tags",
  "remove_tags",
  "set_tags",
  "ticket_is_public",
  "updated_at",
  "SOLVED",
  "update_type",
  "notification_webhook",
  "brand_id",
  "group_id",
  "ticket_form_id",
  "via_id",
  "active",
  "endpoint",
  "username",
];

/** Where in a resource something changed, in words as far as there are any: `conditions.all.updated_at`, `endpoint`. */
export function namePath(t: AdminLanguage["t"], path: string): string {
  const parts = path.split(".");
  const setting = settingLabel(path);
  if (setting) return t(setting);
  const known = knownFields.find((each) => each === parts.at(-1));
  const field = known ? t(`path.field.${known}`) : (parts.at(-1) ?? path);
  if (parts[0] === "conditions") return t("path.condition", { field });
  return parts[0] === "actions" ? t("path.action", { field }) : field;
}
