/** An answer that is no success, with the sentence that the server gave for it. */
export interface ApiFailure {
  status: number;
  message: string;
}

export type ApiResult<Body> = { ok: true; body: Body } | { ok: false; failure: ApiFailure };

/** Calls the server as one user, independent of the session cookie: two tabs may have two users. */
export interface ApiClient {
  readonly userId: number;
  get<Body>(path: string): Promise<ApiResult<Body>>;
  send<Body>(method: "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<ApiResult<Body>>;
}

/** Makes the client that the host page's own screens use; apps' requests go through `protocol/requests/`. */
export function createApiClient(userId: number): ApiClient {
  const call = async <Body>(method: string, path: string, body?: unknown): Promise<ApiResult<Body>> => {
    try {
      const response = await fetch(path, {
        method,
        headers: {
          "x-emulator-user": String(userId),
          ...(body === undefined ? {} : { "content-type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (response.ok) return { ok: true, body: (text === "" ? null : JSON.parse(text)) as Body };
      return { ok: false, failure: { status: response.status, message: describeFailure(response, text) } };
    } catch (error) {
      return { ok: false, failure: { status: 0, message: error instanceof Error ? error.message : "" } };
    }
  };
  return {
    userId,
    get: (path) => call("GET", path),
    send: (method, path, body) => call(method, path, body),
  };
}

/** The most telling sentence of Zendesk's several error shapes. */
function describeFailure(response: Response, text: string): string {
  try {
    const body = JSON.parse(text) as {
      error?: string | { message?: string };
      description?: string;
      details?: Record<string, { description: string }[]>;
    };
    const details = Object.values(body.details ?? {}).flat();
    if (details.length > 0) return details.map(({ description }) => description).join(" ");
    const title = typeof body.error === "object" ? body.error.message : body.error;
    return [title, body.description].filter(Boolean).join(": ") || response.statusText;
  } catch {
    return text.slice(0, 300) || response.statusText;
  }
}
