import { listTokenForms } from "./list-token-forms.ts";

/** The one place that knows which tokens were typed, and takes them out of what others say. */
export interface TokenRedaction {
  /** Remembers a token until the page is left: an answer that repeats it may come much later. */
  note(token: string): void;
  /** The text with each token that it repeats, in whatever spelling, as •••. */
  redact(text: string): string;
}

const blank = "•••";

/** A shorter word is no token, and would blank letters of other words. */
const shortestToken = 4;

/** The number of characters from which a token's prefix, at the end of a truncated text, is taken for the token. */
const shortestBeginning = 4;

/** `Basic` with what decodes to `user:password`, and 2listen's `<email>/token:<token>`: of a token that was not typed here. */
const basicCredentials = /\b(Basic\s+)([\w+/-]{6,}={0,2})/gi;
const plainCredentials = /(\/token:)[^\s"'<>&,;}]+/gi;

/** Made once for a page. */
export function createTokenRedaction(): TokenRedaction {
  const known = new Set<string>();
  let patterns: RegExp[] = [];
  return {
    note(token) {
      if (token.length < shortestToken || known.has(token)) return;
      known.add(token);
      patterns = [...patterns, ...makePatterns(token)];
    },
    redact: (text) =>
      redactCredentials(patterns.reduce((rest, pattern) => rest.replace(pattern, blank), text)),
  };
}

/** Base64 is redacted with the whole run around it: the token's first and last bits are in its neighbours. */
function makePatterns(token: string): RegExp[] {
  const { spellings, base64Cores } = listTokenForms(token);
  const run = "[\\w+/=%-]*";
  const encoded = base64Cores.map((core) => new RegExp(`${run}${escapePattern(core)}${run}`, "g"));
  const plain = spellings
    .toSorted((a, b) => b.length - a.length)
    .map((spelling) => new RegExp(escapePattern(spelling), "gi"));
  const cut = [...spellings, ...base64Cores].map(
    (form) => new RegExp(`(?:${listBeginnings(form).map(escapePattern).join("|")})(?=…?$|\\.{3}$)`, "i"),
  );
  return [...encoded, ...plain, ...cut];
}

/** The longest first, as a pattern takes the first that fits. */
function listBeginnings(form: string): string[] {
  const count = Math.max(0, form.length - shortestBeginning);
  return Array.from({ length: count }, (_, index) => form.slice(0, form.length - 1 - index));
}

function redactCredentials(text: string): string {
  return text
    .replace(basicCredentials, (whole, scheme: string, encoded: string) =>
      isUserAndPassword(encoded) ? scheme + blank : whole,
    )
    .replace(plainCredentials, `$1${blank}`);
}

function isUserAndPassword(encoded: string): boolean {
  try {
    return /^[\x20-\x7e]+:[\x20-\x7e]*$/.test(atob(encoded.replaceAll("-", "+").replaceAll("_", "/")));
  } catch {
    return false;
  }
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
}
