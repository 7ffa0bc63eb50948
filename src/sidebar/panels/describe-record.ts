import type { DispatchRecord } from "../../domain/status/dispatch-history/dispatch-record.ts";
import type { ChangeAuthor } from "../../domain/status/dispatch-history/ticket-change.ts";
import { formatText } from "../../ui/texts/format-text.ts";
import type { SidebarTexts } from "../../ui/texts/sidebar-texts/sidebar-texts.ts";

type HistoryTexts = SidebarTexts["history"];

/** One record of the history in words: what happened, and by what or whom. */
export function describeRecord(
  record: DispatchRecord,
  names: Readonly<Record<string, string>>,
  texts: HistoryTexts,
): { title: string; detail: string } {
  const title = texts[record.kind];
  const nameOf = (userId: string | null) => names[userId ?? ""] || texts.unknownAgent;
  const byAuthor = (author: ChangeAuthor) =>
    author.kind === "rule"
      ? formatText(texts.byRule, { name: author.title ?? texts.unknownRule })
      : formatText(texts.byPerson, { name: nameOf(author.userId) });
  switch (record.kind) {
    case "dispatched":
      return { title, detail: byAuthor(record.rule) };
    case "resent": {
      if (record.askedBy === null) return { title, detail: byAuthor(record.rule) };
      const values = { name: record.rule.title ?? texts.unknownRule, agent: nameOf(record.askedBy) };
      return { title, detail: formatText(texts.byRuleAsked, values) };
    }
    case "resendAsked":
      return { title, detail: formatText(texts.byPerson, { name: nameOf(record.askedBy) }) };
    case "resendWithdrawn":
      return { title, detail: formatText(texts.byPerson, { name: nameOf(record.userId) }) };
    case "taggedByHand":
      return {
        title,
        detail: [formatText(texts.byPerson, { name: nameOf(record.userId) }), texts.nothingSent].join(" · "),
      };
    case "tagInherited":
      return { title, detail: texts.nothingSent };
    case "tagRemoved":
    case "optedOut":
    case "optedIn":
      return { title, detail: byAuthor(record.author) };
  }
}
