import { createHmac } from "node:crypto";

const hashes: Record<string, string> = { HS256: "sha256", HS384: "sha384", HS512: "sha512" };

/** Signs claims with a shared secret; null for an algorithm other than HS256, HS384 and HS512. */
export function signJwt(algorithm: string, secret: string, claims: Record<string, unknown>): string | null {
  const hash = hashes[algorithm];
  if (hash === undefined) return null;
  const signed = `${encode({ alg: algorithm, typ: "JWT" })}.${encode(claims)}`;
  return `${signed}.${createHmac(hash, secret).update(signed).digest("base64url")}`;
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
