/** Which tickets "send to many" takes: solved (not closed) within the period. Times are milliseconds since 1970 (UTC). */
export interface BulkSelection {
  fromMs: number;
  toMs: number;
  /** `notSent`: only tickets that got no survey; `all`: those that did get one as well. */
  include: "notSent" | "all";
}

export interface BulkRow {
  ticketId: number;
  state: "requested" | "failed" | "cancelled";
  detail: string;
  atMs: number;
}

export interface BulkProgress {
  state: "running" | "paused" | "cancelled" | "done" | "failed";
  total: number;
  requested: number;
  failed: number;
}

export interface BulkReport {
  state: "done" | "cancelled" | "failed";
  rows: BulkRow[];
  /** Why it stopped, when it failed. */
  detail: string;
}
