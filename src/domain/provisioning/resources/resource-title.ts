import { defaultSurveyKey } from "../../survey/default-settings.ts";
import type { MarkedRole, OwnershipMarker } from "./ownership-marker.ts";

/** What people read of our resources in Zendesk, in the language of the admin who creates them. */
export interface ResourceTexts {
  /** What each resource is, such as `dispatch`; its title starts with the product's name. */
  names: Readonly<Record<MarkedRole, string>>;
  /** The sentence before the marker in a description. */
  description: string;
}

/** The same in every language, so that titles are recognised in any account. */
const titlePrefix = "2listen · ";

/** The title of a new resource. It is for people: ownership never depends on it. */
export function resourceTitle({ names }: ResourceTexts, { role, surveyKey }: OwnershipMarker): string {
  const title = `${titlePrefix}${names[role]}`;
  return surveyKey === defaultSurveyKey ? title : `${title} · ${surveyKey}`;
}

/** Whether a title starts like the titles of ours, in any language. It only makes a resource a look-alike. */
export function looksLikeOurTitle(title: string): boolean {
  return title.trim().toLowerCase().startsWith(titlePrefix);
}
