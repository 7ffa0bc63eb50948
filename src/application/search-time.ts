/** A moment (milliseconds since 1970) as Zendesk's search takes it: ISO 8601, to the second. */
export function searchTime(timeMs: number): string {
  return new Date(timeMs).toISOString().replace(/\.\d+Z$/, "Z");
}
