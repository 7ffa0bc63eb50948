import type { RestSend } from "./rest-send.ts";

/** The account's administrators by name, at most ten (Zendesk, "Users": `GET /api/v2/users?role=admin`, agents may). */
export async function listAdmins(send: RestSend): Promise<{ name: string; email: string | null }[]> {
  const reply = (await send({ method: "GET", path: "/api/v2/users?role=admin&per_page=10" })) as {
    users?: { name?: string; email?: string | null; active?: boolean }[];
  } | null;
  return (reply?.users ?? [])
    .filter(({ active }) => active !== false)
    .map(({ name, email }) => ({ name: name ?? "", email: email ?? null }));
}
