import type { ApiRoute } from "../http/router/route.ts";
import { accountRoutes } from "./account/routes.ts";
import { appRoutes } from "./apps/routes.ts";
import { attachmentRoutes } from "./attachments/routes.ts";
import { autocompleteRoutes } from "./autocomplete/routes.ts";
import { automationRoutes } from "./automations/routes.ts";
import { brandRoutes } from "./brands/routes.ts";
import { businessHoursRoutes } from "./business-hours/routes.ts";
import { customRoleRoutes } from "./custom-roles/routes.ts";
import { customStatusRoutes } from "./custom-statuses/routes.ts";
import { deletedTicketRoutes } from "./deleted-tickets/routes.ts";
import { emptyCollectionRoutes } from "./empty-collections/routes.ts";
import { groupMembershipRoutes } from "./group-memberships/routes.ts";
import { groupRoutes } from "./groups/routes.ts";
import { ticketImportRoutes } from "./imports/routes.ts";
import { incrementalRoutes } from "./incremental/routes.ts";
import { jobStatusRoutes } from "./job-statuses/routes.ts";
import { localeRoutes } from "./locales/routes.ts";
import { macroRoutes } from "./macros/routes.ts";
import { organizationFieldRoutes } from "./organization-fields/routes.ts";
import { organizationMembershipRoutes } from "./organization-memberships/routes.ts";
import { organizationRoutes } from "./organizations/routes.ts";
import { problemRoutes } from "./problems/routes.ts";
import { requestRoutes } from "./requests/routes.ts";
import { satisfactionRatingRoutes } from "./satisfaction-ratings/routes.ts";
import { searchRoutes } from "./search/routes.ts";
import { tagRoutes } from "./tags/routes.ts";
import { targetRoutes } from "./targets/routes.ts";
import { ticketAuditRoutes } from "./ticket-audits/routes.ts";
import { ticketFieldRoutes } from "./ticket-fields/routes.ts";
import { ticketFormRoutes } from "./ticket-forms/routes.ts";
import { ticketMetricRoutes } from "./ticket-metrics/routes.ts";
import { ticketRoutes } from "./tickets/routes.ts";
import { triggerCategoryRoutes } from "./trigger-categories/routes.ts";
import { triggerRoutes } from "./triggers/routes.ts";
import { uploadRoutes } from "./uploads/routes.ts";
import { userFieldRoutes } from "./user-fields/routes.ts";
import { userRoutes } from "./users/routes.ts";
import { viewRoutes } from "./views/routes.ts";
import { webhookRoutes } from "./webhooks/routes.ts";

/** Every endpoint that the emulator answers, by the first part of its path beneath `/api/v2`. */
export const allRoutes: ApiRoute[] = [
  ...accountRoutes,
  ...appRoutes,
  ...attachmentRoutes,
  ...autocompleteRoutes,
  ...automationRoutes,
  ...brandRoutes,
  ...businessHoursRoutes,
  ...customRoleRoutes,
  ...customStatusRoutes,
  ...deletedTicketRoutes,
  ...emptyCollectionRoutes,
  ...groupMembershipRoutes,
  ...groupRoutes,
  ...ticketImportRoutes,
  ...incrementalRoutes,
  ...jobStatusRoutes,
  ...localeRoutes,
  ...macroRoutes,
  ...organizationFieldRoutes,
  ...organizationMembershipRoutes,
  ...organizationRoutes,
  ...problemRoutes,
  ...requestRoutes,
  ...satisfactionRatingRoutes,
  ...searchRoutes,
  ...tagRoutes,
  ...targetRoutes,
  ...ticketAuditRoutes,
  ...ticketFieldRoutes,
  ...ticketFormRoutes,
  ...ticketMetricRoutes,
  ...ticketRoutes,
  ...triggerCategoryRoutes,
  ...triggerRoutes,
  ...uploadRoutes,
  ...userFieldRoutes,
  ...userRoutes,
  ...viewRoutes,
  ...webhookRoutes,
];
