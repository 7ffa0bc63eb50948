import type { Hono } from "hono";
import type { Emulator } from "../emulator.ts";

/** The content of comments' files, by the secret in their `content_url`; as a download only, for any declared content type. */
export function registerFileRoutes(app: Hono, emulator: Emulator): void {
  app.get("/attachments/token/:secret/", (context) => {
    const secret = context.req.param("secret");
    const file = [...emulator.account.files.values()].find((each) => each.secret === secret);
    if (file === undefined) return context.json({ error: "RecordNotFound", description: "Not found" }, 404);
    return new Response(Uint8Array.from(file.bytes), {
      headers: {
        "content-type": file.attachment.content_type,
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.attachment.file_name)}`,
        "x-content-type-options": "nosniff",
      },
    });
  });
}
