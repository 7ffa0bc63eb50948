import { accountRoutes } from "./account/routes.ts";
import { appRoutes } from "./apps/routes.ts";
import { autocompleteRoutes } from "./autocomplete/routes.ts";
import { automationRoutes } from "./automations/routes.ts";
import { customRoleRoutes } from "./custom-roles/routes.ts";
import { deletedTicketRoutes } from "./deleted-tickets/routes.ts";
import { directoryRoutes } from "./read-handlers.ts";
import { emptyCollectionRoutes } from "./empty-collections/routes.ts";
import { groupChangeRoutes } from "./groups/change-groups.ts";
import { groupMembershipRoutes } from "./group-memberships/memberships.ts";
import { incrementalExportRoutes } from "./incremental/routes.ts";
import { installationRoutes } from "./apps/installations.ts";
import { jobStatusRoutes } from "./job-statuses/routes.ts";
import { macroRoutes } from "./macros/routes.ts";
import { organizationChangeRoutes } from "./organizations/change-organizations.ts";
import { organizationMembershipRoutes } from "./organization-memberships/memberships.ts";
import { ownerTagRoutes } from "./owner-tags.ts";
import { problemRoutes } from "./problems/routes.ts";
import { recentTicketRoutes } from "./tickets/recent-tickets.ts";
import { relatedListRoutes } from "./tickets/related-lists.ts";
import { requestRoutes } from "./requests/routes.ts";
import type { ApiRoute } from "../http/router/route.ts";
import { satisfactionRatingRoutes } from "./satisfaction-ratings/routes.ts";
import { searchRoutes } from "./search/routes.ts";
import { tagRoutes } from "./tags/routes.ts";
import { targetRoutes } from "./targets/routes.ts";
import { ticketBatchRoutes } from "./tickets/change-many.ts";
import { ticketConversationRoutes } from "./tickets/conversation.ts";
import { ticketFieldRoutes } from "./ticket-fields/change-fields.ts";
import { ticketImportRoutes } from "./imports/routes.ts";
import { ticketMergeRoutes } from "./tickets/merge-tickets.ts";
import { ticketMetricRoutes } from "./ticket-metrics/routes.ts";
import { ticketRoutes } from "./tickets/tickets.ts";
import { ticketTagRoutes } from "./tickets/tags.ts";
import { triggerCategoryRoutes } from "./trigger-categories/routes.ts";
import { triggerCategoryJobRoutes } from "./trigger-categories/run-job.ts";
import { triggerRevisionRoutes } from "./triggers/revisions.ts";
import { triggerRoutes } from "./triggers/routes.ts";
import { uploadRoutes } from "./uploads/routes.ts";
import { userBatchRoutes } from "./users/change-many.ts";
import { userChangeRoutes } from "./users/change-users.ts";
import { userRoutes } from "./users/read-users.ts";
import { viewRoutes } from "./views/routes.ts";
import { webhookInvocationRoutes } from "./webhooks/invocations.ts";
import { webhookTestRoutes } from "./webhooks/post-test.ts";
import { webhookRoutes } from "./webhooks/routes.ts";

/** Every endpoint that the emulator answers. */
export const allRoutes: ApiRoute[] = [
  ...accountRoutes,
  ...appRoutes,
  ...autocompleteRoutes,
  ...automationRoutes,
  ...customRoleRoutes,
  ...deletedTicketRoutes,
  ...directoryRoutes,
  ...emptyCollectionRoutes,
  ...groupChangeRoutes,
  ...groupMembershipRoutes,
  ...incrementalExportRoutes,
  ...installationRoutes,
  ...jobStatusRoutes,
  ...macroRoutes,
  ...organizationChangeRoutes,
  ...organizationMembershipRoutes,
  ...ownerTagRoutes,
  ...problemRoutes,
  ...recentTicketRoutes,
  ...relatedListRoutes,
  ...requestRoutes,
  ...satisfactionRatingRoutes,
  ...searchRoutes,
  ...tagRoutes,
  ...targetRoutes,
  ...ticketBatchRoutes,
  ...ticketConversationRoutes,
  ...ticketFieldRoutes,
  ...ticketImportRoutes,
  ...ticketMergeRoutes,
  ...ticketMetricRoutes,
  ...ticketRoutes,
  ...ticketTagRoutes,
  ...triggerCategoryRoutes,
  ...triggerCategoryJobRoutes,
  ...triggerRevisionRoutes,
  ...triggerRoutes,
  ...uploadRoutes,
  ...userBatchRoutes,
  ...userChangeRoutes,
  ...userRoutes,
  ...viewRoutes,
  ...webhookInvocationRoutes,
  ...webhookRoutes,
  ...webhookTestRoutes,
];
