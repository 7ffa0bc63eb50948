import type { GatewayErrorKind } from "../ports/gateway-error.ts";

/** Which tickets a bulk send takes: solved (not closed) within the period. Times are milliseconds since 1970 (UTC). */
export interface BulkSelection {
  fromMs: number;
  toMs: number;
  /** `notSent`: only tickets that got no survey; `all`: those that did get one as well. */
  include: "notSent" | "all";
}

export interface BulkRow {
  ticketId: number;
  /**
   * `unconfirmed`: the survey may have been requested, and Zendesk did not tell; the ticket's history does. `skipped`: it was not
   * to be sent after all, and `detail` says why.
   */
  state: "requested" | "failed" | "unconfirmed" | "cancelled" | "skipped";
  detail: string;
  atMs: number;
}

export interface BulkProgress {
  state: "running" | "paused" | "cancelled" | "done" | "failed";
  total: number;
  requested: number;
  failed: number;
  unconfirmed: number;
}

export interface BulkReport {
  state: "done" | "cancelled" | "failed";
  rows: BulkRow[];
  /** What Zendesk said that stopped it; null unless it failed. */
  failure: { kind: GatewayErrorKind; detail: string; status: number } | null;
}
