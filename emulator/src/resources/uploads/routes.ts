import { createHash } from "node:crypto";
import type { Attachment, Upload } from "../../account/file-records.ts";
import { parameterMissing, recordNotFound } from "../../http/errors/api-error.ts";
import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";

/** Files for comments: sent first, then named in the comment by their token. */
export const uploadRoutes: ApiRoute[] = [
  { ...declareRoute("POST /api/v2/uploads", "end-user", createUpload), takesBytes: true },
  declareRoute("DELETE /api/v2/uploads/:token", "end-user", deleteUpload),
];

/** With `token` the file joins those already uploaded with that token [documented]. */
function createUpload(request: ApiRequest): ApiReply {
  const { account, clock } = request.emulator;
  const name = request.query.get("filename") ?? "";
  if (name === "") throw parameterMissing("filename");
  const known = account.uploads.get(request.query.get("token") ?? "");
  const upload: Upload = known ?? {
    token: secretOf(account.nextId()),
    createdAt: clock.nowIso(),
    attachments: [],
  };
  const attachment = storeFile(request, name);
  upload.attachments.push(attachment);
  account.uploads.set(upload.token, upload);
  const { token, attachments } = upload;
  return { status: 201, body: { upload: { token, attachment, attachments } } };
}

function storeFile(request: ApiRequest, name: string): Attachment {
  const { emulator, baseUrl, body, contentType = "" } = request;
  const id = emulator.account.nextId();
  const secret = secretOf(id);
  const bytes = body instanceof Uint8Array ? body : new Uint8Array();
  const contentUrl = `${baseUrl}/attachments/token/${secret}/?name=${encodeURIComponent(name)}`;
  const attachment: Attachment = {
    url: `${baseUrl}/api/v2/attachments/${id}.json`,
    id,
    file_name: name,
    content_url: contentUrl,
    mapped_content_url: contentUrl,
    content_type: contentType === "" ? "application/octet-stream" : contentType,
    size: bytes.byteLength,
    width: null,
    height: null,
    inline: false,
    deleted: false,
    malware_access_override: false,
    malware_scan_result: "malware_not_found",
    thumbnails: [],
  };
  emulator.account.files.set(id, { secret, attachment, bytes });
  return attachment;
}

/** Looks like Zendesk's tokens, and is the same in every run. */
function secretOf(id: number): string {
  return createHash("sha256").update(`emulated upload ${id}`).digest("base64url").slice(0, 25);
}

function deleteUpload(request: ApiRequest): ApiReply {
  const { uploads } = request.emulator.account;
  if (!uploads.delete(request.params["token"] ?? "")) throw recordNotFound();
  return { status: 204 };
}
