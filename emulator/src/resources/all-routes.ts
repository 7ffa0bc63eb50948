import { accountRoutes } from "./account/account-routes.ts";
import { appRoutes } from "./apps/apps.ts";
import { autocompleteRoutes } from "./account/autocomplete-routes.ts";
import { automationRoutes } from "./rules/automations.ts";
import { deletedTicketRoutes } from "./tickets/deleted-tickets.ts";
import { directoryRoutes } from "./account/directory-routes.ts";
import { emptyCollectionRoutes } from "./account/empty-collections.ts";
import { groupChangeRoutes } from "./groups/group-change-routes.ts";
import { groupMembershipRoutes } from "./groups/group-membership-routes.ts";
import { incrementalExportRoutes } from "./incremental-export/incremental-export-routes.ts";
import { installationRoutes } from "./apps/installations.ts";
import { jobStatusRoutes } from "./jobs/job-status-routes.ts";
import { macroRoutes } from "./macros/macros.ts";
import { organizationChangeRoutes } from "./organizations/organization-change-routes.ts";
import { organizationMembershipRoutes } from "./organizations/organization-membership-routes.ts";
import { ownerTagRoutes } from "./tags/owner-tag-routes.ts";
import { problemRoutes } from "./tickets/problem-routes.ts";
import { recentTicketRoutes } from "./tickets/recent-tickets.ts";
import { relatedListRoutes } from "./tickets/related-list-routes.ts";
import { requestRoutes } from "./requests/requests.ts";
import type { ApiRoute } from "../http/route.ts";
import { satisfactionRatingRoutes } from "./satisfaction-ratings/satisfaction-ratings.ts";
import { searchRoutes } from "./search/search-routes.ts";
import { tagRoutes } from "./tags/tag-routes.ts";
import { targetRoutes } from "./targets/targets.ts";
import { ticketBatchRoutes } from "./tickets/ticket-batch-routes.ts";
import { ticketConversationRoutes } from "./tickets/ticket-conversation-routes.ts";
import { ticketFieldRoutes } from "./ticket-fields/ticket-field-routes.ts";
import { ticketImportRoutes } from "./tickets/ticket-import-routes.ts";
import { ticketMergeRoutes } from "./tickets/ticket-merge-routes.ts";
import { ticketMetricRoutes } from "./tickets/ticket-metric-routes.ts";
import { ticketRoutes } from "./tickets/ticket-routes.ts";
import { ticketTagRoutes } from "./tags/ticket-tag-routes.ts";
import { triggerCategoryRoutes } from "./rules/trigger-categories.ts";
import { triggerCategoryJobRoutes } from "./rules/trigger-category-jobs.ts";
import { triggerRevisionRoutes } from "./rules/trigger-revisions.ts";
import { triggerRoutes } from "./rules/triggers.ts";
import { uploadRoutes } from "./uploads/uploads.ts";
import { userBatchRoutes } from "./users/user-batch-routes.ts";
import { userChangeRoutes } from "./users/user-change-routes.ts";
import { userRoutes } from "./users/user-routes.ts";
import { viewRoutes } from "./views/views.ts";
import { webhookInvocationRoutes } from "./webhooks/webhook-invocations.ts";
import { webhookTestRoutes } from "./webhooks/webhook-test.ts";
import { webhookRoutes } from "./webhooks/webhooks.ts";

/** Every endpoint that the emulator answers. */
export const allRoutes: ApiRoute[] = [
  ...accountRoutes,
  ...appRoutes,
  ...autocompleteRoutes,
  ...automationRoutes,
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
