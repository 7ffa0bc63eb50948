import type { Exchange } from "../../exchange.ts";

const reference = "Zendesk help, Support search reference";
const clients = "assumed: public clients search by properties' names";
const made = (ticket: Record<string, unknown>) => ({
  call: "POST /api/v2/tickets",
  body: { ticket: { subject: "Procurado", comment: { body: "palavra-rara" }, ...ticket } },
});
const counts = (
  query: string,
  count: number,
  ...before: Exchange["before"] & object
): Omit<Exchange, "fact" | "source"> => ({
  before,
  call: `GET /api/v2/search/count.json?query=${query.replaceAll(" ", "%20")}`,
  status: 200,
  reply: { count },
});

export const searchKeywordExchanges: Exchange[] = [
  {
    fact: "commenter finds tickets by who wrote in them",
    source: reference,
    ...counts("palavra-rara commenter:{agent}", 1, made({}), {
      call: "POST /api/v2/tickets",
      body: { ticket: { comment: { body: "palavra-rara", author_id: "{agent}" } } },
    }),
  },
  {
    fact: "has_attachment finds tickets with files",
    source: reference,
    ...counts(
      "palavra-rara has_attachment:true",
      1,
      made({}),
      {
        call: "POST /api/v2/uploads?filename=a.txt",
        body: { any: "content" },
        keep: { upload: "upload.token" },
      },
      made({ comment: { body: "palavra-rara", uploads: ["{upload}"] } }),
    ),
  },
  {
    fact: "satisfaction:unoffered finds tickets without a rating",
    source: reference,
    ...counts("palavra-rara satisfaction:unoffered", 1, made({})),
  },
  {
    fact: "group_id serves as group does",
    source: clients,
    ...counts("palavra-rara group_id:{group}", 1, made({ group_id: "{group}" })),
  },
  {
    fact: "requester_id serves as requester does",
    source: clients,
    ...counts(
      "palavra-rara requester_id:{customer}",
      1,
      made({ requester_id: "{customer}" }),
      made({ requester_id: "{agent}" }),
    ),
  },
  {
    fact: "created_at serves as created does",
    source: clients,
    ...counts("palavra-rara created_at>2000-01-01", 1, made({})),
  },
  {
    fact: "users are found by whether they are suspended",
    source: reference,
    ...counts("type:user is_suspended:true", 1, {
      call: "PUT /api/v2/users/{customer}",
      body: { user: { suspended: true } },
    }),
  },
  {
    fact: "users are found by their group",
    source: reference,
    ...counts("type:user email:zefa@example.com group:{group}", 0, {
      call: "POST /api/v2/users",
      body: { user: { name: "Zefa", email: "zefa@example.com" } },
    }),
  },
  {
    fact: "organizations are found by tag",
    source: reference,
    ...counts("type:organization tags:parceiro", 1, {
      call: "POST /api/v2/organizations",
      body: { organization: { name: "Padaria Sol", tags: ["parceiro"] } },
    }),
  },
];
