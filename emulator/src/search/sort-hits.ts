import type { SearchHit } from "./search-records.ts";

const priorities = ["low", "normal", "high", "urgent"];
const statuses = ["new", "open", "pending", "hold", "solved", "closed"];

/**
 * Sorts by `created_at`, `updated_at`, `priority`, `status` or `ticket_type` (or the query's `created`, `updated`), descending unless
 * requested otherwise. Zendesk's order without one is by relevance; here it is the newest first.
 */
export function sortHits(
  hits: SearchHit[],
  { by, isAscending }: { by: string | null; isAscending: boolean },
): SearchHit[] {
  const direction = isAscending ? 1 : -1;
  const keyed = hits.map((hit) => ({ hit, key: sortKey(hit, by ?? "created_at") }));
  keyed.sort((a, b) => direction * (compare(a.key, b.key) || a.hit.record.id - b.hit.record.id));
  return keyed.map(({ hit }) => hit);
}

function sortKey(hit: SearchHit, by: string): string | number {
  const { record } = hit;
  if (by === "updated_at" || by === "updated") return record.updated_at;
  if (hit.result_type === "ticket") {
    if (by === "priority") return priorities.indexOf(hit.record.priority ?? "");
    if (by === "status") return statuses.indexOf(hit.record.status);
    if (by === "ticket_type") return hit.record.type ?? "";
  }
  return record.created_at;
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [String(a), String(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
