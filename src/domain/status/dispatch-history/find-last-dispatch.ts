import { type DispatchRecord, isDispatch } from "./dispatch-record.ts";

/**
 * The newest record that says why the dispatch tag is on the ticket: a real dispatch, else the tag set by hand or
 * inherited. Null when none of them was read.
 */
export function findLastDispatch(records: readonly DispatchRecord[]): DispatchRecord | null {
  const isTagging = ({ kind }: DispatchRecord) => kind === "taggedByHand" || kind === "tagInherited";
  return records.findLast(isDispatch) ?? records.findLast(isTagging) ?? null;
}
