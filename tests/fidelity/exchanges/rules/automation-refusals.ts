import type { Exchange } from "../../exchange.ts";
import {
  addTag,
  automation,
  automationMade,
  definedBy,
  late,
  solved,
  untagged,
} from "../../prepared-automation.ts";
import { any, listOf, matching } from "../../shape.ts";

const recorded = "recorded exchange with a live account";
const page = "Zendesk API, Automations";
const helpCentre = "Zendesk help centre, About automations and how they work";

/** A creation that is refused with 422, by a change to an automation that would pass. */
const refused = (fact: string, source: string, changes: Record<string, unknown>): Exchange => ({
  fact,
  source: `${source}; the sentence is assumed`,
  call: "POST /api/v2/automations",
  body: { automation: { ...automation, ...changes } },
  status: 422,
  reply: {
    error: "RecordInvalid",
    description: "Record validation errors",
    details: { base: listOf({ description: any.string }) },
  },
});
export const automationRefusalExchanges: Exchange[] = [
  {
    fact: "a body without automation is refused",
    source: recorded,
    call: "POST /api/v2/automations",
    body: {},
    status: 400,
    reply: { error: "ParameterMissing", description: any.string },
  },
  {
    fact: "conditions that are a text are refused with 400",
    source: "live reply quoted in a public bug report",
    call: "POST /api/v2/automations",
    body: { automation: { ...automation, conditions: "{}" } },
    status: 400,
    reply: {
      error: {
        title: "Invalid attribute",
        message: matching(/automation\.conditions must be a hash from api\/v2\/rules\/automations\/create$/),
      },
    },
  },
  {
    fact: "a blank title is refused",
    source: recorded,
    call: "POST /api/v2/automations",
    body: { automation: { ...automation, title: "" } },
    status: 422,
    reply: { error: "RecordInvalid", details: { title: [{ description: any.string, error: "BlankValue" }] } },
  },
  {
    fact: "no conditions at all are refused",
    source: "live reply quoted in a public bug report",
    call: "POST /api/v2/automations",
    body: { automation: { title: "Vazia", actions: [addTag] } },
    status: 422,
    reply: {
      details: { base: [{ description: "Invalid conditions. You must select at least one condition." }] },
    },
  },
  refused("no actions are refused", page, { actions: [] }),
  refused(
    "an automation without a time-based condition is refused",
    helpCentre,
    definedBy([solved, untagged]),
  ),
  {
    ...refused(
      "an automation without a condition on status, type, group, assignee or requester is refused where one is needed",
      helpCentre,
      definedBy([late, untagged]),
    ),
    before: [
      { call: "PUT /emulator/settings", body: { assumptions: { automationsNeedTicketCondition: true } } },
    ],
  },
  {
    fact: "an automation whose only condition is PENDING is 100 is taken",
    source: `${recorded}, ten times`,
    call: "POST /api/v2/automations",
    body: {
      automation: {
        title: "Lembrete",
        all: [{ field: "PENDING", operator: "is", value: "100" }],
        actions: [{ field: "status", value: "open" }],
      },
    },
    status: 201,
    reply: {
      automation: { conditions: { all: [{ field: "PENDING", operator: "is", value: "100" }], any: [] } },
    },
  },
  {
    fact: "an automation with PENDING and ticket_is_public alone is taken",
    source: `${recorded}: Zendesk's own "Pending notification 24 hours"`,
    call: "POST /api/v2/automations",
    body: {
      automation: {
        title: "Pending notification 24 hours",
        all: [
          { field: "PENDING", operator: "is", value: "24" },
          { field: "ticket_is_public", operator: "is", value: "public" },
        ],
        actions: [{ field: "notification_user", value: ["requester_id", "a", "b"] }],
      },
    },
    status: 201,
  },
  refused(
    "an automation that nothing nullifies is refused",
    helpCentre,
    definedBy([solved, late], [{ field: "priority", value: "low" }]),
  ),
  refused(
    "time-based conditions in any are refused",
    "Zendesk, Conditions reference",
    definedBy([solved, late, untagged], [addTag], [late]),
  ),
  refused(
    "an unknown condition is refused",
    page,
    definedBy([solved, late, untagged, { field: "mood", operator: "is", value: "1" }]),
  ),
  refused(
    "an unknown operator is refused",
    page,
    definedBy([solved, { ...late, operator: "at_least" }, untagged]),
  ),
  refused(
    "a condition that only triggers have is refused",
    "Zendesk, Conditions reference",
    definedBy([solved, late, untagged, { field: "update_type", operator: "is", value: "Change" }]),
  ),
  refused(
    "hours that are no whole number are refused",
    "Zendesk help centre, Automation conditions",
    definedBy([solved, { ...late, value: "1.5" }, untagged]),
  ),
  refused(
    "an unknown action is refused",
    page,
    definedBy([solved, late, untagged], [addTag, { field: "sing", value: "1" }]),
  ),
  refused(
    "an action on a webhook that does not exist is refused",
    page,
    definedBy([solved, late, untagged], [addTag, { field: "notification_webhook", value: ["NONE", "{}"] }]),
  ),
  refused(
    "a definition of 65 KB is refused",
    helpCentre,
    definedBy(
      [solved, late, untagged],
      [addTag, { field: "notification_user", value: ["requester_id", "a", "x".repeat(65_000)] }],
    ),
  ),
  {
    ...refused("a second active automation with the same conditions and actions is refused", helpCentre, {
      title: "Outra",
    }),
    before: [automationMade()],
  },
  {
    fact: "an inactive twin is taken",
    source: helpCentre,
    before: [automationMade()],
    call: "POST /api/v2/automations",
    body: { automation: { ...automation, active: false } },
    status: 201,
  },
  {
    fact: "a webhook for rules is taken in an action",
    source: recorded,
    before: [
      {
        call: "POST /api/v2/webhooks",
        body: {
          webhook: {
            name: "P",
            endpoint: "https://survey.example/",
            http_method: "POST",
            request_format: "json",
            status: "active",
            subscriptions: ["conditional_ticket_events"],
          },
        },
        keep: { webhook: "webhook.id" },
      },
    ],
    call: "POST /api/v2/automations",
    body: {
      automation: {
        ...automation,
        actions: [{ field: "notification_webhook", value: ["{webhook}", "{}"] }, addTag],
      },
    },
    status: 201,
    reply: { automation: { actions: [{ field: "notification_webhook", value: [any.ulid, "{}"] }, addTag] } },
  },
];
