import type { OurField } from "../../domain/provisioning/resources/wanted-conditions.ts";
import type { AdminLanguage, AdminTextPath } from "../texts/admin-texts.ts";
import { settingLabel } from "./setting-label.ts";

/** What else changes in a rule or webhook. */
type OtherField = "remove_tags" | "set_tags" | "notification_webhook" | "active" | "endpoint" | "username";

const fieldLabels: Readonly<Record<OurField | OtherField, AdminTextPath>> = {
  status: "path.field.status",
  current_tags: "path.field.current_tags",
  remove_tags: "path.field.remove_tags",
  set_tags: "path.field.set_tags",
  ticket_is_public: "path.field.ticket_is_public",
  updated_at: "path.field.updated_at",
  SOLVED: "path.field.SOLVED",
  update_type: "path.field.update_type",
  notification_webhook: "path.field.notification_webhook",
  brand_id: "path.field.brand_id",
  group_id: "path.field.group_id",
  ticket_form_id: "path.field.ticket_form_id",
  via_id: "path.field.via_id",
  active: "path.field.active",
  endpoint: "path.field.endpoint",
  username: "path.field.username",
};

/** The place of a change in a resource, as a label where there is one: `conditions.all.updated_at`, `endpoint`. */
export function namePath(t: AdminLanguage["t"], path: string): string {
  const parts = path.split(".");
  const setting = settingLabel(path);
  if (setting) return t(setting);
  const name = parts.at(-1) ?? path;
  const field = isLabelled(name) ? t(fieldLabels[name]) : name;
  if (parts[0] === "conditions") return t("path.condition", { field });
  return parts[0] === "actions" ? t("path.action", { field }) : field;
}

function isLabelled(name: string): name is keyof typeof fieldLabels {
  return Object.hasOwn(fieldLabels, name);
}
