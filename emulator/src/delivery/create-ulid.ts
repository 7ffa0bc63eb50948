import { randomBytes } from "node:crypto";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A ULID, the kind of id that Zendesk gives webhooks and invocations: 10 characters of time, 16 of chance. */
export function createUlid(ms: number): string {
  let time = "";
  for (let rest = Math.floor(ms), index = 0; index < 10; index += 1) {
    time = `${ALPHABET.charAt(rest % 32)}${time}`;
    rest = Math.floor(rest / 32);
  }
  const chance = [...randomBytes(16)].map((byte) => ALPHABET.charAt(byte % 32)).join("");
  return time + chance;
}
