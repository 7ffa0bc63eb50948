import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiRoute } from "../../http/router/route.ts";
import { ownerFieldHandlers } from "../owner-fields.ts";

const fields = ownerFieldHandlers("organization");

/** `/api/v2/organization_fields`: agents read them, admins change them [documented]. */
export const organizationFieldRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/organization_fields", "agent", fields.list),
  declareRoute("POST /api/v2/organization_fields", "admin", fields.post),
  declareRoute("GET /api/v2/organization_fields/:id", "agent", fields.show),
  declareRoute("PUT /api/v2/organization_fields/:id", "admin", fields.put),
  declareRoute("DELETE /api/v2/organization_fields/:id", "admin", fields.remove),
];
