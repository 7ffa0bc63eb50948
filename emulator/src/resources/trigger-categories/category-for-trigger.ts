import { recordInvalid } from "../../http/errors/api-error.ts";
import type { ApiRequest } from "../../http/router/route.ts";

/**
 * The category of a trigger being written: the one named, or, unnamed, the account's first, made when there is none
 * [recorded: a trigger made without a category got one]. Throws 422 for an unknown one.
 */
export function categoryForTrigger(request: ApiRequest, categoryId: string | undefined): string {
  const { account, clock } = request.emulator;
  if (categoryId !== undefined) {
    if (account.triggerCategories.has(categoryId)) return categoryId;
    throw recordInvalid({ attribute: "base", description: "category_id is not valid" });
  }
  const [first] = [...account.triggerCategories.values()].toSorted(
    (left, right) => left.position - right.position,
  );
  if (first !== undefined) return first.id;
  const id = String(account.nextId());
  const now = clock.nowIso();
  account.triggerCategories.set(id, {
    id,
    name: "Initial category",
    position: 0,
    created_at: now,
    updated_at: now,
  });
  return id;
}
