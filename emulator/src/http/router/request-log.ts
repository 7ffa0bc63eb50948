/** One call that an app made through the ZAF host. */
export interface LoggedRequest {
  /** ISO 8601, on the emulator's clock. */
  at: string;
  method: string;
  /** Path and query, as asked. */
  path: string;
  /** HTTP status; 0 when a fault left the call without an answer. */
  status: number;
  /** The app's location that asked: `ticket_sidebar`, `nav_bar`, … */
  location: string;
  installationId: number;
  userId: number | null;
}

/** What apps asked through ZAF, oldest first. */
export interface RequestLog {
  record(request: LoggedRequest): void;
  list(): LoggedRequest[];
  clear(): void;
}

const KEPT_REQUESTS = 10_000;

/** A log that keeps the last 10,000 calls; `onRecord` hears of each. */
export function createRequestLog(onRecord: (request: LoggedRequest) => void): RequestLog {
  let requests: LoggedRequest[] = [];
  return {
    record(request) {
      requests.push(request);
      if (requests.length > 2 * KEPT_REQUESTS) requests = requests.slice(-KEPT_REQUESTS);
      onRecord(request);
    },
    list: () => requests.slice(-KEPT_REQUESTS),
    clear() {
      requests = [];
    },
  };
}
