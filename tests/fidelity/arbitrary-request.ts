import fc from "fast-check";

import { allRoutes } from "../../emulator/src/resources/all-routes.ts";
import type { Person } from "../support/emulator/emulator-client.ts";
import { bodyFor } from "./arbitrary-bodies.ts";

/** A request that is wrong in some place, or in none. */
export interface ArbitraryRequest {
  method: string;
  path: string;
  as: Person;
  contentType: string;
  body: string | null;
}

/** Ids that exist in the bundled account, by resource. */
const presentIds: Record<string, string[]> = {
  tickets: ["1", "20", "45", "61", "63"],
  users: ["900900001", "900900002"],
  groups: ["900300001"],
  organizations: ["900600001"],
  automations: ["900800001"],
  triggers: ["900800101", "900800102"],
  trigger_categories: ["9001"],
  apps: ["700001", "500001"],
};
const strangeIds = [
  "0",
  "-1",
  "abc",
  "1e3",
  "99999999999999999999",
  "%",
  "%00",
  "..",
  "null",
  "constructor",
  "__proto__",
];
const strangeId = fc.oneof(
  fc.constantFrom(...strangeIds, "01ARZ3NDEKTSV4RRFFQ69G5FAV", "7"),
  fc.string({ maxLength: 12 }).map(encodeURIComponent),
);

/** What is deleted is deleted early, and all later calls would find nothing: so others are deleted than are called. */
const expendableIds: Record<string, string[]> = { tickets: ["50", "51", "52", "53"], users: ["900900010"] };

function idFor(method: string, path: string): fc.Arbitrary<string> {
  const resource = path.split("/")[3] ?? "";
  const isDeletion = method === "DELETE" && path.endsWith("/:id");
  const present = (isDeletion ? expendableIds : presentIds)[resource] ?? ["1"];
  return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...present) }, { weight: 2, arbitrary: strangeId });
}

interface Endpoint {
  method: string;
  /** With its `:name` parts. */
  pattern: string;
  path: string;
}

/** An endpoint as it is documented, its `:name` parts filled in, now and then with another method. */
const knownEndpoint: fc.Arbitrary<Endpoint> = fc.constantFrom(...allRoutes).chain(({ method, path }) =>
  fc.tuple(idFor(method, path), strangeId, fc.integer({ min: 0, max: 29 })).map(([id, other, chance]) => ({
    method: chance === 17 ? "PATCH" : method,
    pattern: path,
    path: path.replaceAll(/:\w+/g, (name) => (name === ":id" ? id : other)),
  })),
);

/** Reading is harmless: most of what can go wrong does when something is written. */
const endpoint = fc.oneof(
  { weight: 8, arbitrary: knownEndpoint.filter(({ method }) => method !== "GET") },
  { weight: 6, arbitrary: knownEndpoint },
  fc
    .tuple(
      fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE"),
      fc.array(fc.oneof(strangeId, fc.constantFrom("tickets", "search", "users", "automations")), {
        maxLength: 5,
      }),
    )
    .map(([method, parts]): Endpoint => ({ method, pattern: "", path: `/api/v2/${parts.join("/")}` })),
);

const names = [
  ..."page per_page page[size] page[after] page[before] sort sort_by sort_order ids include query filter[type] filter[status]".split(
    " ",
  ),
  ..."filter[name_contains] filter[from_ts] active tags external_ids role clone_webhook_id webhook_id category_id".split(
    " ",
  ),
];
const parameter = fc.tuple(
  fc.constantFrom(...names),
  fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      "-1",
      "0",
      "1",
      "101",
      "x",
      "1,2,x",
      "20,45",
      "users,groups",
      "ticket",
      "-name",
      "created>4hours",
      "status<",
      '"',
    ),
    fc.constantFrom(
      'tags:"a',
      "*",
      "type:",
      "-",
      "created>99999999years",
      "solved:2026-99-99",
      "bm90LWEtY3Vyc29y",
      "1970-01-01T00:00:00Z",
    ),
  ),
);
const query = fc.array(parameter, { maxLength: 3 }).map((pairs) => {
  const text = pairs
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join("&");
  return text === "" ? "" : `?${text}`;
});

const admins: Person[] = Array.from({ length: 8 }, () => "admin");

/** Requests across the whole API: right endpoints with wrong parts, mostly, and some that hit nothing. */
export const arbitraryRequest: fc.Arbitrary<ArbitraryRequest> = endpoint.chain(({ method, pattern, path }) =>
  fc.record({
    method: fc.constant(method),
    path: fc.tuple(fc.constant(path), fc.constantFrom("", ".json"), query).map((parts) => parts.join("")),
    as: fc.constantFrom<Person[]>(...admins, "agent", "custom", "customer", "nobody"),
    contentType: fc.constantFrom(
      "application/json",
      "application/json",
      "text/plain",
      "application/x-www-form-urlencoded",
    ),
    body: bodyFor(method, pattern),
  }),
);
