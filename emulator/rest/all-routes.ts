import { accountRoutes } from "./account-routes.ts";
import { appRoutes } from "./apps.ts";
import { autocompleteRoutes } from "./autocomplete-routes.ts";
import { automationRoutes } from "./automations.ts";
import { deletedTicketRoutes } from "./deleted-tickets.ts";
import { directoryRoutes } from "./directory-routes.ts";
import { emptyCollectionRoutes } from "./empty-collections.ts";
import { groupChangeRoutes } from "./group-change-routes.ts";
import { groupMembershipRoutes } from "./group-membership-routes.ts";
import { incrementalExportRoutes } from "./incremental-export-routes.ts";
import { installationRoutes } from "./installations.ts";
import { jobStatusRoutes } from "./job-status-routes.ts";
import { macroRoutes } from "./macros.ts";
import { organizationChangeRoutes } from "./organization-change-routes.ts";
import { organizationMembershipRoutes } from "./organization-membership-routes.ts";
import { ownerTagRoutes } from "./owner-tag-routes.ts";
import { problemRoutes } from "./problem-routes.ts";
import { recentTicketRoutes } from "./recent-tickets.ts";
import { relatedListRoutes } from "./related-list-routes.ts";
import { requestRoutes } from "./requests.ts";
import type { ApiRoute } from "./route.ts";
import { satisfactionRatingRoutes } from "./satisfaction-ratings.ts";
import { searchRoutes } from "./search-routes.ts";
import { tagRoutes } from "./tag-routes.ts";
import { targetRoutes } from "./targets.ts";
import { ticketBatchRoutes } from "./ticket-batch-routes.ts";
import { ticketConversationRoutes } from "./ticket-conversation-routes.ts";
import { ticketFieldRoutes } from "./ticket-field-routes.ts";
import { ticketImportRoutes } from "./ticket-import-routes.ts";
import { ticketMergeRoutes } from "./ticket-merge-routes.ts";
import { ticketMetricRoutes } from "./ticket-metric-routes.ts";
import { ticketRoutes } from "./ticket-routes.ts";
import { ticketTagRoutes } from "./ticket-tag-routes.ts";
import { triggerCategoryRoutes } from "./trigger-categories.ts";
import { triggerCategoryJobRoutes } from "./trigger-category-jobs.ts";
import { triggerRevisionRoutes } from "./trigger-revisions.ts";
import { triggerRoutes } from "./triggers.ts";
import { uploadRoutes } from "./uploads.ts";
import { userBatchRoutes } from "./user-batch-routes.ts";
import { userChangeRoutes } from "./user-change-routes.ts";
import { userRoutes } from "./user-routes.ts";
import { viewRoutes } from "./views.ts";
import { webhookInvocationRoutes } from "./webhook-invocations.ts";
import { webhookTestRoutes } from "./webhook-test.ts";
import { webhookRoutes } from "./webhooks.ts";

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
