import type { AccountGateway } from "../../application/ports/account-gateway.ts";
import { getReply } from "../rest/get-reply.ts";
import { readReply } from "../rest/read-reply.ts";
import type { RestSend } from "../rest/rest-send.ts";
import { jobReplySchema, readJob } from "../wire/wire-job.ts";
import { encodePart } from "../rest/encode-part.ts";

type TaggingGateway = Pick<AccountGateway, "addTagToTickets" | "readJob">;

/** Tags up to a hundred tickets by a job. */
export function createTaggingGateway(send: RestSend): TaggingGateway {
  return {
    async addTagToTickets(ticketIds, tag) {
      const path = `/api/v2/tickets/update_many?ids=${ticketIds.join(",")}`;
      const asked = { method: "PUT", path, body: { ticket: { additional_tags: [tag] } } } as const;
      return readJob(readReply(jobReplySchema, await send(asked), asked));
    },

    async readJob(jobId) {
      const path = `/api/v2/job_statuses/${encodePart(jobId)}`;
      return readJob(await getReply(send, path, jobReplySchema));
    },
  };
}
