import { insertAtCursor } from "../../workspace/insert-at-cursor.ts";
import type { ActionRule } from "../call.ts";
import { plainText } from "../plain-text.ts";
import { requireEditableTicket } from "../require-ticket.ts";

/** What each makes of the selected text, in the Markdown that Zendesk's chat editor gets too. */
const writings: Record<string, (selected: string, given: string) => string> = {
  insert: (_selected, given) => plainText(given),
  inlineImage: (_selected, given) => `![](${given})`,
  hyperlink: (selected, given) => `[${selected}](${given})`,
  bold: (selected) => `**${selected}**`,
  italic: (selected) => `*${selected}*`,
  codespan: (selected) => `\`${selected}\``,
  codeblock: (selected) => `\`\`\`\n${selected}\n\`\`\``,
  blockquote: (selected) => eachLine(selected, (line) => `> ${line}`),
  unorderedList: (selected) => eachLine(selected, (line) => `- ${line}`),
  orderedList: (selected) => eachLine(selected, (line, index) => `${index + 1}. ${line}`),
  indent: (selected) => eachLine(selected, (line) => `    ${line}`),
  outdent: (selected) => eachLine(selected, (line) => line.replace(/^ {1,4}/, "")),
  hr: (selected) => `${selected}\n---\n`,
};

/**
 * `ticket.editor.insert`, `.bold`, `.inlineImage`, …: writes at the composer's cursor (Zendesk, "Ticket editor"). The composer
 * here is plain text, so that formatting becomes Markdown.
 */
export const ticketEditor: ActionRule = {
  action: new RegExp(`^ticket\\.editor\\.(${Object.keys(writings).join("|")})$`),
  run(call, args, writing = "") {
    const given = String(args[0] ?? "");
    insertAtCursor(
      requireEditableTicket(call),
      (selected) => writings[writing]?.(selected, given) ?? selected,
    );
    return null;
  },
};

function eachLine(text: string, write: (line: string, index: number) => string): string {
  return text.split("\n").map(write).join("\n");
}
