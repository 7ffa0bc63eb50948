/** Which resource of a survey a marker claims. Automations carry no marker: they have no description. */
export type MarkedRole = "webhook" | "dispatch" | "resend" | "followUp";

export interface OwnershipMarker {
  surveyKey: string;
  role: MarkedRole;
}

const markerShape = /\[2listen:([a-z0-9_-]+)\/(webhook|dispatch|resend|followUp)\]/;

/** The marker that makes a webhook or trigger ours, wherever in its description it is. */
export function writeMarker({ surveyKey, role }: OwnershipMarker): string {
  return `[2listen:${surveyKey}/${role}]`;
}

/** The first marker in a description; null for a resource that is not ours. */
export function readMarker(description: string): OwnershipMarker | null {
  const [, surveyKey, role] = markerShape.exec(description) ?? [];
  return surveyKey === undefined || role === undefined ? null : { surveyKey, role: role as MarkedRole };
}

/** A description with the marker at its end; the text that is there is kept. */
export function addMarker(description: string, marker: OwnershipMarker): string {
  return `${description.trimEnd()} ${writeMarker(marker)}`.trimStart();
}
