import { appRoutes } from "./apps.ts";
import { installationRoutes } from "./installations.ts";
import { jobStatusRoutes } from "./job-status-routes.ts";
import type { ApiRoute } from "./route.ts";
import { ticketBatchRoutes } from "./ticket-batch-routes.ts";
import { ticketConversationRoutes } from "./ticket-conversation-routes.ts";
import { ticketRoutes } from "./ticket-routes.ts";
import { ticketTagRoutes } from "./ticket-tag-routes.ts";
import { userRoutes } from "./user-routes.ts";

/** Every endpoint that the emulator answers. */
export const allRoutes: ApiRoute[] = [
  ...appRoutes,
  ...installationRoutes,
  ...jobStatusRoutes,
  ...ticketBatchRoutes,
  ...ticketConversationRoutes,
  ...ticketRoutes,
  ...ticketTagRoutes,
  ...userRoutes,
];
