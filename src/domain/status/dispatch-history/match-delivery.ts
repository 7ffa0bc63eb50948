import { hasFailed, isInDoubt, judgeDelivery } from "./judge-delivery.ts";
import type { DispatchDelivery, DeliveryCandidate } from "./dispatch-delivery.ts";

/**
 * Finds a dispatch's delivery among the invocations of its time: those whose body names the requester's address as one of its
 * values. Several of them, as when two tickets of one person are dispatched in one run, tell something only when all went
 * the same way.
 */
export function matchDelivery(candidates: readonly DeliveryCandidate[], email: string): DispatchDelivery {
  const own = candidates.filter(({ sentBody }) => namesAddress(sentBody, email));
  const [newest] = [...own].sort((a, b) => b.completedAtMs - a.completedAtMs);
  if (!newest) return { kind: "unknown", reason: "notFound" };
  const [verdict, ...others] = new Set(own.map(judge));
  if (others.length > 0) return { kind: "unknown", reason: "ambiguous" };
  const { completedAtMs: atMs, statusCode, word } = newest;
  if (verdict === "accepted") return { kind: "accepted", atMs, statusCode };
  if (verdict === "failed") return { kind: "refused", atMs, statusCode, word };
  if (verdict === "unanswered") return { kind: "unanswered", atMs, word };
  return { kind: "unknown", reason: "undecided" };
}

function judge({ word, statusCode }: DeliveryCandidate): "accepted" | "failed" | "unanswered" | "undecided" {
  const outcome = judgeDelivery({ status: word, statusCode });
  if (outcome === "accepted") return "accepted";
  if (isInDoubt(outcome)) return "unanswered";
  return hasFailed(outcome) ? "failed" : "undecided";
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
