import { ApiError } from "../errors/api-error.ts";

/** The body's text. Throws 400 where the caller broke off while sending it: then nobody reads the answer either. */
export async function readBodyText(request: Request): Promise<string> {
  return readOrRefuse(() => request.text());
}

/** The body as it came. Throws as `readBodyText` does. */
export async function readBodyBytes(request: Request): Promise<Uint8Array> {
  return new Uint8Array(await readOrRefuse(() => request.arrayBuffer()));
}

async function readOrRefuse<Content>(read: () => Promise<Content>): Promise<Content> {
  try {
    return await read();
  } catch {
    throw new ApiError(400, { error: "BadRequest", description: "The request body ended early." });
  }
}
