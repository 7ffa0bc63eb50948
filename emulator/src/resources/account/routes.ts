import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";

/** `/api/v2/account`: its settings. */
export const accountRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/account/settings", "agent", showSettings),
];

/** The parts that apps read: which features are on (customer satisfaction above all), and what tickets, users and rules may do. */
function showSettings({ emulator }: ApiRequest): ApiReply {
  const { settings } = emulator.account;
  return {
    status: 200,
    body: {
      settings: {
        active_features: {
          customer_satisfaction: settings.nativeCsatEnabled,
          satisfaction_prediction: false,
          automatic_answers: false,
          business_hours: settings.hasSchedules,
          customer_context_as_default: false,
          ticket_tagging: true,
          topic_suggestion: false,
          voice: false,
          user_tagging: settings.ownerTagsOnTickets,
          user_org_fields: true,
          on_hold_status: true,
          custom_statuses_enabled: settings.customStatusesEnabled,
        },
        branding: {
          header_color: "1F73B7",
          page_background_color: "FFFFFF",
          tab_background_color: "2F3941",
          text_color: "FFFFFF",
        },
        brands: { default_brand_id: defaultOf(emulator.account.brands), require_brand_on_new_tickets: false },
        groups: { check_group_name_uniqueness: true },
        limits: { attachment_size: 52_428_800 },
        localization: {
          locale_ids: [19, 1, 2],
          time_zone: settings.timeZone,
          iana_time_zone: settings.ianaTimeZone,
        },
        rule: {
          macro_most_used: true,
          macro_order: "alphabetical",
          skill_based_filtered_views: [],
          using_skill_based_routing: false,
        },
        ticket_form: { raw_ticket_forms_instructions: "", ticket_forms_instructions: "" },
        tickets: {
          agent_ticket_deletion: false,
          assign_tickets_upon_solve: true,
          auto_updated_ccs_followers_rules: true,
          collaboration: true,
          comments_public_by_default: true,
          emoji_autocompletion: true,
          has_color_text: true,
          light_agent_email_ccs_allowed: false,
          list_empty_views: true,
          list_newest_comments_first: true,
          markdown_ticket_comments: false,
          private_attachments: false,
          rich_text_comments: true,
          status_hold: true,
          tagging: true,
        },
        user: {
          agent_created_welcome_emails: true,
          language_selection: true,
          multiple_organizations: false,
          tagging: settings.ownerTagsOnTickets,
        },
      },
    },
  };
}

function defaultOf(records: Map<number, { id: number; default: boolean }>): number | null {
  return [...records.values()].find((record) => record.default)?.id ?? null;
}
