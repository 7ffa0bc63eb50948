import type { Via } from "../account/records.ts";

/** Who makes a change, and by which channel (it decides the audit's author and via). */
export interface Actor {
  userId: number;
  via: Via;
  /** What the calling program names itself (`User-Agent`), for the audit's metadata; absent where no call made the change. */
  client?: string;
}
