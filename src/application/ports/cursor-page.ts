export interface CursorPage<Item> {
  items: Item[];
  /** Null on the last page. */
  nextCursor: string | null;
}
