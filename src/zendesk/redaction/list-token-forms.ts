import { encodePart } from "../rest/encode-part.ts";
/** How a token may be spelt where somebody repeats it. */
export interface TokenForms {
  /** As it is, in an address, in JSON and in HTML. */
  spellings: string[];
  /** What base64 makes of it, at each of the three places where it may begin in a longer text, without what its neighbours change. */
  base64Cores: string[];
}

/** All spellings of a token; base64 in its common alphabet, in that of addresses, and percent-encoded. */
export function listTokenForms(token: string): TokenForms {
  const spellings = [token, encodePart(token), JSON.stringify(token).slice(1, -1), escapeHtml(token)];
  const cores = [0, 1, 2].map((offset) => base64Core(token, offset)).filter((core) => core.length >= 6);
  const variants = cores.flatMap((core) => [
    core,
    core.replaceAll("+", "-").replaceAll("/", "_"),
    encodePart(core),
  ]);
  return { spellings: [...new Set(spellings)], base64Cores: [...new Set(variants)] };
}

/** A base64 character encodes six bits: characters that also hold bits of a neighbour are left out. */
function base64Core(token: string, offset: number): string {
  const bytes = [...new Uint8Array(offset), ...new TextEncoder().encode(token)];
  const encoded = btoa(String.fromCharCode(...bytes));
  return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6));
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
