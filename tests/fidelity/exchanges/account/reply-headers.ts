import type { Exchange } from "../../exchange.ts";
import { any } from "../../shape.ts";

const recorded = "headers of live accounts, recorded in public clients' tests (zenpy, zendesk_api_client_rb)";

export const replyHeaderExchanges: Exchange[] = [
  {
    fact: "every reply has the version of the API and the call's id",
    source: recorded,
    call: "GET /api/v2/tickets/{openTicket}.json",
    status: 200,
    headers: {
      "x-zendesk-api-version": "v2",
      "x-request-id": /./,
      "content-type": "application/json; charset=utf-8",
    },
  },
  {
    fact: "a GET reply has a weak ETag, and may be cached until it is revalidated",
    source: recorded,
    call: "GET /api/v2/triggers.json",
    status: 200,
    headers: { etag: /^W\/"[0-9a-f]{32}"$/, "cache-control": "max-age=0, private, must-revalidate" },
  },
  {
    fact: "who knows the ETag of other content gets the content",
    source: recorded,
    call: "GET /api/v2/triggers.json",
    requestHeaders: { "if-none-match": 'W/"00000000000000000000000000000000"' },
    status: 200,
    reply: { triggers: any.list },
  },
  {
    fact: "a reply without a body has neither type nor ETag",
    source: recorded,
    call: "DELETE /api/v2/tickets/{openTicket}.json",
    status: 204,
    headers: { "content-type": null, etag: null, "cache-control": "no-cache" },
  },
  {
    fact: "an OAuth access token is taken, here the first admin's",
    source: "Zendesk API, Security and authentication; the token is the emulator's own",
    requestHeaders: { Authorization: "Bearer emulator" },
    call: "GET /api/v2/users/me",
    status: 200,
    reply: { user: { id: "{admin}", role: "admin" } },
  },
  {
    fact: "a wrong access token answers 401",
    source: "Zendesk API, Security and authentication",
    requestHeaders: { Authorization: "Bearer wrong" },
    call: "GET /api/v2/tickets",
    status: 401,
  },
];
