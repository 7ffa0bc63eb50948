import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiRoute } from "../../http/router/route.ts";
import { readHandlers } from "../read-handlers.ts";
import { presentBrand } from "./present.ts";

const { list, show } = readHandlers({
  plural: "brands",
  singular: "brand",
  records: ({ emulator }) => emulator.account.brands,
  present: presentBrand,
});

/** `/api/v2/brands`, to read. */
export const brandRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/brands", "agent", list),
  declareRoute("GET /api/v2/brands/:id", "agent", show),
];
