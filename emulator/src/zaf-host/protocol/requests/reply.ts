/** A response, successful or not. */
export interface Reply {
  /** 0 when nothing came back: no network, a refused connection, or a timeout. */
  status: number;
  statusText: string;
  headers: Record<string, string>;
  text: string;
}

/** The reply of a request to which there was none. */
export function noReply(reason: "timeout" | "error"): Reply {
  return { status: 0, statusText: reason, headers: {}, text: "" };
}

/** Reads a `fetch` response. */
export async function readReply(response: Response): Promise<Reply> {
  return {
    status: response.status,
    statusText: response.statusText,
    headers: Object.fromEntries(response.headers),
    text: await response.text(),
  };
}
