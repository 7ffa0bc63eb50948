import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiRoute } from "../../http/router/route.ts";
import { ownerFieldHandlers } from "../owner-fields.ts";

const fields = ownerFieldHandlers("user");

/** `/api/v2/user_fields`: agents read them, admins change them [documented]. */
export const userFieldRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/user_fields", "agent", fields.list),
  declareRoute("POST /api/v2/user_fields", "admin", fields.post),
  declareRoute("GET /api/v2/user_fields/:id", "agent", fields.show),
  declareRoute("PUT /api/v2/user_fields/:id", "admin", fields.put),
  declareRoute("DELETE /api/v2/user_fields/:id", "admin", fields.remove),
];
