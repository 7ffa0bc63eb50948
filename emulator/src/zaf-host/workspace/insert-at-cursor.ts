import type { TicketTab } from "./ticket-tab.ts";

/** Puts a text into the composer in place of what is selected, and the cursor behind it. */
export function insertAtCursor(tab: TicketTab, write: (selected: string) => string): void {
  const { composer } = tab;
  if (composer === null) return;
  const { selectionStart, selectionEnd, value } = composer;
  // Written there first: the cursor stays where it is when the draft's equal text is shown.
  composer.setRangeText(
    write(value.slice(selectionStart, selectionEnd)),
    selectionStart,
    selectionEnd,
    "end",
  );
  tab.editDraft({ commentText: composer.value });
}
