/** How a keyword's value is compared. */
export type SearchOperator = ":" | "<" | ">" | "<=" | ">=";

/** One part of a query: `-status<solved`, `tags:"a b"`, or a bare word, which has no keyword. */
export interface SearchTerm {
  keyword: string | null;
  operator: SearchOperator;
  value: string;
  /** The value was in double quotes. */
  isPhrase: boolean;
  isNegated: boolean;
}

/** A parsed query. */
export interface SearchQuery {
  /** From `type:ticket`; null searches every type. */
  types: string[] | null;
  terms: SearchTerm[];
  orderBy: string | null;
  sort: "asc" | "desc" | null;
}

const termPattern = /(-?)(?:([A-Za-z_][\w.]*)(:?[<>]=?|:))?(?:"([^"]*)"?|(\S+))/g;

/** Takes a query apart as Zendesk's search reference describes it. Anything is a query: what is no keyword is a word. */
export function parseSearchQuery(text: string): SearchQuery {
  const query: SearchQuery = { types: null, terms: [], orderBy: null, sort: null };
  for (const [, minus, keyword, operator, phrase, word] of text.matchAll(termPattern)) {
    const term: SearchTerm = {
      keyword: keyword === undefined ? null : readKeyword(keyword.toLowerCase()),
      operator: readOperator(operator),
      value: (phrase ?? word ?? "").trim(),
      isPhrase: phrase !== undefined,
      isNegated: minus === "-",
    };
    if (term.value !== "" && !takeSetting(query, term)) query.terms.push(term);
  }
  return query;
}

/** Properties' names serve as keywords too: public clients search by them, though the reference has only the short ones. */
const propertyNames = new Map([
  ["created_at", "created"],
  ["updated_at", "updated"],
  ["solved_at", "solved"],
  ["due_at", "due_date"],
  ["requester_id", "requester"],
  ["assignee_id", "assignee"],
  ["submitter_id", "submitter"],
  ["group_id", "group"],
  ["organization_id", "organization"],
  ["brand_id", "brand"],
  ["ticket_form_id", "form"],
  ["tag", "tags"],
]);

function readKeyword(keyword: string): string {
  return propertyNames.get(keyword) ?? keyword;
}

function readOperator(text: string | undefined): SearchOperator {
  const bare = text === undefined || text === ":" ? ":" : text.replace(":", "");
  return bare === "<" || bare === ">" || bare === "<=" || bare === ">=" ? bare : ":";
}

/** `type`, `order_by` and `sort` say what to search and how to sort, not what to match. */
function takeSetting(query: SearchQuery, { keyword, value, isNegated }: SearchTerm): boolean {
  if (isNegated) return false;
  if (keyword === "type") query.types = [...(query.types ?? []), value.toLowerCase()];
  else if (keyword === "order_by") query.orderBy = value;
  else if (keyword === "sort" && (value === "asc" || value === "desc")) query.sort = value;
  else return false;
  return true;
}
