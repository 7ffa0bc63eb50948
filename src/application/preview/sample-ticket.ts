import type { PlaceholderValues } from "../../domain/survey/content/preview-body.ts";

/** A real ticket for the preview of a body. Personal data: on the screen only, never stored. */
export interface SampleTicket {
  id: number;
  subject: string;
  values: PlaceholderValues;
}

/** Finds a solved ticket of late whose requester has an e-mail; null where there is none. Throws a `GatewayError`. */
export type FindSampleTicket = () => Promise<SampleTicket | null>;
