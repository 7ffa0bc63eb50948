import type { Person } from "../../application/ports/people.ts";
import { getReply } from "../rest/get-reply.ts";
import type { RestSend } from "../rest/rest-send.ts";
import { adminListSchema } from "../wire/wire-person.ts";

/** The account's administrators by name, at most ten (Zendesk, "Users": `GET /api/v2/users?role=admin`, agents may). */
export async function listAdmins(send: RestSend): Promise<Person[]> {
  const { users } = await getReply(send, "/api/v2/users?role=admin&per_page=10", adminListSchema);
  return users.filter(({ active }) => active !== false).map(({ name, email }) => ({ name, email }));
}
