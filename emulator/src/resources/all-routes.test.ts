import { readdirSync } from "node:fs";

import { expect, test } from "vitest";

import type { ApiRoute } from "../http/router/route.ts";
import { allRoutes } from "./all-routes.ts";

const folders = readdirSync(new URL(".", import.meta.url), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("/routes.ts"))
  .map((file) => file.replace("/routes.ts", ""));
const tables = await Promise.all(
  folders.map(async (folder) => {
    const module = (await import(`./${folder}/routes.ts`)) as Record<string, unknown>;
    return { folder, routes: Object.values(module).find((each) => Array.isArray(each)) as ApiRoute[] };
  }),
);

test.each(tables.filter(({ folder }) => folder !== "empty-collections"))(
  "$folder/routes.ts declares the endpoints whose path begins with its name",
  ({ folder, routes }) => {
    const first = `/api/v2/${folder.replaceAll("-", "_")}`;
    const others = routes
      .map(({ path }) => path)
      .filter((path) => path !== first && !path.startsWith(`${first}/`));
    expect(others).toEqual([]);
  },
);

test("every resource's endpoints are answered", () => {
  const declared = tables.flatMap(({ routes }) => routes);
  expect(declared.filter((route) => !allRoutes.includes(route))).toEqual([]);
  expect(allRoutes).toHaveLength(declared.length);
});
