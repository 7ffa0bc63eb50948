import type { Exchange } from "../../exchange.ts";
import { any } from "../../shape.ts";

const probes = "probes of a live account in a public project (csa-zendesk)";

export const pagingDepthExchanges: Exchange[] = [
  {
    fact: "short pages go deeper than a hundred, as records are counted",
    source: "the refusal's own text: page 100 or up to 10000 records (page * per_page)",
    as: "agent",
    call: "GET /api/v2/tickets.json?page=1000&per_page=10",
    status: 200,
    reply: { tickets: any.emptyList, next_page: null },
  },
  {
    fact: "a page beyond ten thousand records answers 400",
    source: probes,
    as: "agent",
    call: "GET /api/v2/tickets.json?page=1001&per_page=10",
    status: 400,
    reply: { errors: [{ code: "InvalidPaginationDepth", title: any.string, detail: any.string }] },
  },
];
