/** A message of the SDK, after its JSON was read: a keyed one, or a request that wants an answer. */
export interface AppMessage {
  key?: string;
  message?: unknown;
  id?: number;
  request?: string;
  params?: unknown;
  appGuid?: string;
  instanceGuid?: string;
  /** In the reply to a hook: the reason why the app blocks. */
  error?: { msg?: unknown };
}

/** Reads what a frame posted: JSON text, or for hook replies a structured object. Null for anything else. */
export function parseAppMessage(raw: unknown): AppMessage | null {
  if (typeof raw !== "string") return isMessage(raw) ? raw : null;
  try {
    const parsed: unknown = JSON.parse(raw);
    return isMessage(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isMessage(value: unknown): value is AppMessage {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A message to an app. Posted as JSON text, so that nothing gets through that would not on the wire. */
export type HostMessage =
  | { key: string; message?: unknown; instanceGuid?: string; needsReply?: true }
  | { id: number; result: unknown }
  | { id: number; error: { name: string; message: string } };
