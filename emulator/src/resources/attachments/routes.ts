import { readId } from "../../http/body/read-body.ts";
import { recordNotFound } from "../../http/errors/api-error.ts";
import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";

/** `/api/v2/attachments`: the description of a file; its content is at the `content_url`. */
export const attachmentRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/attachments/:id", "agent", showAttachment),
];

function showAttachment(request: ApiRequest): ApiReply {
  const file = request.emulator.account.files.get(readId(request, "attachments/show"));
  if (file === undefined) throw recordNotFound();
  return { status: 200, body: { attachment: file.attachment } };
}
