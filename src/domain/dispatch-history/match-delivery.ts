import type { Delivery, DeliveryCandidate } from "./delivery.ts";

/**
 * Tells a dispatch's delivery among the invocations of its time: those whose body names the requester's address as one of its
 * values. Several of them, as when two tickets of one person are dispatched in one run, tell something only when all went
 * the same way.
 */
export function matchDelivery(candidates: readonly DeliveryCandidate[], email: string): Delivery {
  const own = candidates.filter(({ sentBody }) => namesAddress(sentBody, email));
  const [newest] = [...own].sort((a, b) => b.completedAtMs - a.completedAtMs);
  if (!newest) return { kind: "unknown", reason: "notFound" };
  const verdicts = new Set(own.map(isAccepted));
  if (verdicts.size > 1) return { kind: "unknown", reason: "ambiguous" };
  const { completedAtMs: atMs, statusCode, word } = newest;
  return isAccepted(newest) && statusCode !== null
    ? { kind: "accepted", atMs, statusCode }
    : { kind: "refused", atMs, statusCode, word };
}

function isAccepted({ statusCode }: DeliveryCandidate): boolean {
  return statusCode !== null && statusCode >= 200 && statusCode < 300;
}

function namesAddress(body: string | null, email: string): boolean {
  if (body === null || email === "") return false;
  try {
    return listTexts(JSON.parse(body)).some((text) => text.toLowerCase() === email.toLowerCase());
  } catch {
    return false;
  }
}

function listTexts(value: unknown): string[] {
  if (typeof value === "string") return [value.trim()];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listTexts) : [];
}
