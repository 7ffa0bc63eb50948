import { defaultSurveyKey } from "../../survey/default-settings.ts";
import type { MarkedRole } from "./ownership-marker.ts";

const titles: Readonly<Record<MarkedRole, string>> = {
  webhook: "2listen · pesquisa",
  dispatch: "2listen · disparo",
  resend: "2listen · reenvio",
  followUp: "2listen · ticket de acompanhamento",
};

/** The title of a new resource. It is for people: nothing is ever found by it. */
export function resourceTitle(role: MarkedRole, surveyKey: string): string {
  return surveyKey === defaultSurveyKey ? titles[role] : `${titles[role]} · ${surveyKey}`;
}

/** Whether a title reads as one of ours, which makes a resource a look-alike and nothing more. */
export function looksLikeOurTitle(title: string): boolean {
  const plain = title.trim().toLowerCase();
  return Object.values(titles).some((ours) => plain === ours || plain.startsWith(`${ours} · `));
}
