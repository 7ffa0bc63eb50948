/** Which resource of a survey a marker claims. Automations carry no marker: they have no description. */
export type MarkedRole = "webhook" | "dispatch" | "resend" | "followUp";

export interface OwnershipMarker {
  surveyKey: string;
  role: MarkedRole;
}

const markerShape = /\[2listen:([a-z0-9_-]+)\/(webhook|dispatch|resend|followUp)\]/;

/** The marker that makes a webhook or trigger ours; it stands in the description, whatever else is written there. */
function writeMarker({ surveyKey, role }: OwnershipMarker): string {
  return `[2listen:${surveyKey}/${role}]`;
}

/** The first marker in a description; null for a resource that is not ours. */
export function readMarker(description: string): OwnershipMarker | null {
  const [, surveyKey, role] = markerShape.exec(description) ?? [];
  return surveyKey === undefined || role === undefined ? null : { surveyKey, role: role as MarkedRole };
}

/** The description of a new resource: a sentence for people, then the marker. */
export function describeOwned(marker: OwnershipMarker): string {
  return `Criado e mantido pelo app 2listen. Não apague esta marca: ${writeMarker(marker)}`;
}

/** The description of a resource that is taken over: what stood there stays. */
export function addMarker(description: string, marker: OwnershipMarker): string {
  return description.trim() === ""
    ? describeOwned(marker)
    : `${description.trimEnd()} ${writeMarker(marker)}`;
}
