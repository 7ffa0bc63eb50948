import type { Exchange, Preparation } from "../../exchange.ts";
import { any, matching } from "../../shape.ts";

const page = "Zendesk API, Attachments";

const attachment = {
  url: any.url,
  id: any.number,
  file_name: "fatura.txt",
  content_url: matching(/\/attachments\/token\/\w+/),
  mapped_content_url: any.url,
  content_type: any.string,
  size: any.number,
  width: null,
  height: null,
  inline: false,
  deleted: false,
  malware_access_override: false,
  malware_scan_result: "malware_not_found",
  thumbnails: [],
};
const upload: Preparation = {
  call: "POST /api/v2/uploads?filename=fatura.txt",
  body: { any: "content" },
  keep: { upload: "upload.token", file: "upload.attachment.id" },
};
const commented: Preparation = {
  call: "PUT /api/v2/tickets/{openTicket}",
  body: { ticket: { comment: { body: "Segue a fatura.", uploads: ["{upload}"] } } },
};

export const uploadExchanges: Exchange[] = [
  {
    fact: "POST takes a file and answers a token",
    source: page,
    call: "POST /api/v2/uploads.json?filename=fatura.txt",
    body: { any: "content" },
    status: 201,
    reply: { upload: { token: any.string, attachment, attachments: [attachment] } },
  },
  {
    fact: "a second file may join the first one's token",
    source: page,
    before: [upload],
    call: "POST /api/v2/uploads?filename=outra.txt&token={upload}",
    body: { any: "content" },
    status: 201,
    reply: {
      upload: {
        token: "{upload}",
        attachment: { file_name: "outra.txt" },
        attachments: [attachment, { file_name: "outra.txt" }],
      },
    },
  },
  {
    fact: "a comment that names the token has the file",
    source: page,
    before: [upload, commented],
    call: "GET /api/v2/tickets/{openTicket}/comments?sort_order=desc&per_page=1",
    status: 200,
    reply: { comments: [{ body: "Segue a fatura.", attachments: [attachment] }] },
  },
  {
    fact: "a token serves once",
    source: page,
    before: [upload, commented],
    call: "PUT /api/v2/tickets/{pendingTicket}",
    body: { ticket: { comment: { body: "De novo.", uploads: ["{upload}"] } } },
    status: 200,
    reply: { audit: { events: [{ type: "Comment", attachments: [] }] } },
  },
  {
    fact: "an attachment is shown",
    source: page,
    before: [upload],
    call: "GET /api/v2/attachments/{file}",
    status: 200,
    reply: { attachment },
  },
  {
    fact: "an unused upload is deleted with 204",
    source: page,
    before: [upload],
    call: "DELETE /api/v2/uploads/{upload}",
    status: 204,
    reply: null,
  },
  {
    fact: "a file without a name is refused",
    source: "assumed",
    call: "POST /api/v2/uploads",
    body: { any: "content" },
    status: 400,
    reply: { error: "ParameterMissing" },
  },
];
