import { ApiError } from "./api-error.ts";

/** The body's text. Throws 400 where the caller broke off while sending it: then nobody reads the answer either. */
export async function readBodyText(request: Request): Promise<string> {
  try {
    return await request.text();
  } catch {
    throw new ApiError(400, { error: "BadRequest", description: "The request body ended early." });
  }
}
