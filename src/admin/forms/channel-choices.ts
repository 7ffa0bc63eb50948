import type { AdminLanguage } from "../texts/admin-texts.ts";

/** Zendesk's `via_id`s that an account can be limited to, by the names people know. */
export function channelChoices(t: AdminLanguage["t"]): { value: string; label: string }[] {
  return [
    { value: "4", label: t("scope.channel.email") },
    { value: "0", label: t("scope.channel.web") },
    { value: "29", label: t("scope.channel.chat") },
    { value: "34", label: t("scope.channel.phoneIn") },
    { value: "35", label: t("scope.channel.phoneOut") },
    { value: "33", label: t("scope.channel.voicemail") },
    { value: "41", label: t("scope.channel.facebookMessage") },
    { value: "38", label: t("scope.channel.facebookPost") },
    { value: "30", label: t("scope.channel.twitter") },
    { value: "5", label: t("scope.channel.api") },
  ];
}
