/** A refusal in the shape that Zendesk answers it. Thrown by REST handlers; the router turns it into the response. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Record<string, string>;

  constructor(status: number, body: unknown, headers: Record<string, string> = {}) {
    super(`${status} ${JSON.stringify(body)}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** One reason why a record is invalid: the attribute, Zendesk's code and its sentence. */
export interface InvalidAttribute {
  attribute: string;
  description: string;
  error?: "BlankValue" | "DuplicateValue" | "InvalidValue" | "InvalidFormat" | string;
}

/** 404 `RecordNotFound` [recorded]. */
export function recordNotFound(): ApiError {
  return new ApiError(404, { error: "RecordNotFound", description: "Not found" });
}

/** 422 `RecordInvalid` with details by attribute [recorded]. */
export function recordInvalid(...reasons: InvalidAttribute[]): ApiError {
  const details: Record<string, { description: string; error?: string }[]> = {};
  for (const { attribute, description, error } of reasons) {
    (details[attribute] ??= []).push(error === undefined ? { description } : { description, error });
  }
  return new ApiError(422, { error: "RecordInvalid", description: "Record validation errors", details });
}

/** 403 whose `error` is an object [recorded]. */
export function forbidden(
  message = "You do not have access to this page. Please contact the account owner of this help desk for further help.",
): ApiError {
  return new ApiError(403, { error: { title: "Forbidden", message } });
}

/** 400 `ParameterMissing` [recorded body; the status is an assumption]. */
export function parameterMissing(parameter: string): ApiError {
  return new ApiError(400, { error: "ParameterMissing", description: `Parameter ${parameter} is required` });
}

/** 404 for a path that Zendesk does not have [recorded]. */
export function invalidEndpoint(): ApiError {
  return new ApiError(404, { error: "InvalidEndpoint", description: "Not found" });
}

/** 401 for missing or wrong credentials [recorded]. */
export function notAuthenticated(): ApiError {
  return new ApiError(401, { error: "Couldn't authenticate you" });
}

/** 400 for a list that is longer than the endpoint takes [recorded; the sentence is assumed]. */
export function tooManyValues(most: number): ApiError {
  const description = `Too many values: at most ${most} are allowed.`;
  return new ApiError(400, { error: "TooManyValues", description, max_count: most });
}

/** 400 in the `errors` shape of the newer endpoints. */
export function badRequest(code: string, title: string, detail?: string): ApiError {
  return new ApiError(400, { errors: [detail === undefined ? { code, title } : { code, title, detail }] });
}
