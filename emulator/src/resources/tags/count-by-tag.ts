import type { ApiRequest } from "../../http/router/route.ts";

/** The tags of the account's tickets with their number of tickets, the most frequent first, equals by name. */
export function countByTag(request: ApiRequest): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { tags } of request.emulator.account.tickets.values())
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((left, right) => right.count - left.count || left.name.localeCompare(right.name));
}
