import fc from "fast-check";

import { few, junk, mostly, some, text } from "./arbitrary-values.ts";

const ticket = some({
  status: mostly("new", "open", "pending", "hold", "solved", "closed", "done"),
  priority: mostly("low", "urgent", null, "", "huge"),
  type: mostly("problem", "task", null),
  tags: few(fc.string({ maxLength: 8 })),
  comment: some({
    body: text,
    html_body: text,
    public: mostly(true, false, "false"),
    author_id: mostly(900100002, 1),
  }),
  requester: some({ name: text, email: mostly("a@example.org", "x", "", null) }),
  requester_id: mostly(900900001, "900900001", 1, null),
  assignee_id: mostly(900100002, null, 900900001),
  group_id: mostly(900300001, null, 5),
  brand_id: mostly(900400001, 5),
  custom_fields: few(fc.record({ id: mostly(900700101, 900700102, 5), value: junk })),
  subject: text,
  safe_update: mostly(true, "true", false),
  updated_stamp: mostly("2026-11-18T12:00:00Z", "yesterday"),
  additional_tags: mostly(["a"], "a b"),
  remove_tags: mostly(["a"], "a b"),
  via_followup_source_id: mostly(1, 63, null),
  due_at: mostly("2026-11-18", null),
});
const newTicket = ticket.map((attributes) => ({ comment: { body: "x" }, ...attributes }));

const fields = fc.constantFrom(
  ..."status type priority group_id assignee_id requester_id organization_id brand_id ticket_form_id current_tags ticket_is_public".split(
    " ",
  ),
  ..."comment_is_public via_id update_type SOLVED OPEN NEW updated_at assigned_at due_date custom_fields_900700101".split(
    " ",
  ),
  ..."subject_includes_word comment_includes_word requester_role satisfaction_score role nonsense".split(" "),
);
const operators = fc.constantFrom(
  ..."is is_not less_than greater_than includes not_includes changed value value_previous not_changed is_business_hours".split(
    " ",
  ),
);
const values = mostly(
  "solved",
  "2",
  "a b",
  "900300001",
  "",
  null,
  "public",
  "true",
  ["x", "{{ticket.id"],
  ["1", "b"],
  3,
);
const condition = fc.record({ field: fields, operator: operators, value: values });
const action = fc.record({
  field: fc.oneof(
    fields,
    fc.constantFrom(
      "set_tags",
      "remove_tags",
      "notification_webhook",
      "notification_target",
      "notification_user",
    ),
  ),
  value: values,
});
const rule = some({
  title: text,
  active: mostly(true, false, "true"),
  position: mostly(1, 0, -5, "2"),
  category_id: mostly("9001", 9001, "x"),
  conditions: some({
    all: few(condition).map((more) =>
      Array.isArray(more)
        ? [
            { field: "status", operator: "is", value: "open" },
            { field: "OPEN", operator: "greater_than", value: "1" },
            ...(more as unknown[]),
          ]
        : more,
    ),
    any: few(condition),
  }),
  actions: few(action).map((more) =>
    Array.isArray(more) ? [{ field: "status", value: "solved" }, ...(more as unknown[])] : more,
  ),
});
const newRule = rule.map((attributes) => ({
  title: "t",
  conditions: {
    all: [
      { field: "status", operator: "is", value: "open" },
      { field: "OPEN", operator: "greater_than", value: "1" },
    ],
  },
  actions: [{ field: "status", value: "solved" }],
  ...attributes,
}));
const webhook = some({
  name: text,
  endpoint: mostly("http://localhost:1/", "http://127.0.0.1:1/x", "ftp://x", "x"),
  http_method: mostly("POST", "GET", "FETCH"),
  request_format: mostly("json", "xml", "form_encoded"),
  status: mostly("active", "inactive"),
  subscriptions: mostly(["conditional_ticket_events"], [], ["x"]),
  authentication: mostly(
    null,
    { type: "basic_auth", add_position: "header", data: { username: "a", password: "b" } },
    { type: "basic_auth" },
    { type: "x" },
  ),
  custom_headers: mostly(null, { "X-A": "1" }, { "X-A": 1 }),
  payload: text,
}).map((attributes) => ({
  name: "w",
  endpoint: "http://localhost:1/",
  http_method: "POST",
  request_format: "json",
  status: "active",
  subscriptions: ["conditional_ticket_events"],
  ...attributes,
}));

const under = (key: string, value: fc.Arbitrary<unknown>) => value.map((wrapped) => ({ [key]: wrapped }));
const positions = few(
  some({ id: mostly(900800001, 900800101, "9001", 5), position: mostly(1, 2), active: mostly(true, false) }),
);

/** What the endpoint's body is, by the resource and the last fixed part of its path. */
const payloads: [pattern: RegExp, payload: fc.Arbitrary<unknown>][] = [
  [/tags$/, some({ tags: mostly(["a", "b"], "a"), updated_stamp: mostly("x"), safe_update: mostly("true") })],
  [/merge$/, some({ ids: mostly([20, 45], ["20"], []), source_comment: text, target_comment: text })],
  [/tickets\/create_many$/, under("tickets", few(newTicket))],
  [
    /tickets\/update_many$/,
    fc.oneof(under("ticket", ticket), under("tickets", few(ticket.map((one) => ({ id: 20, ...one }))))),
  ],
  [/tickets$/, under("ticket", newTicket)],
  [/tickets\/:id$/, under("ticket", ticket)],
  [/automations\/update_many$/, under("automations", positions)],
  [/triggers\/update_many$/, under("triggers", positions)],
  [/triggers\/reorder$/, under("trigger_ids", mostly([900800101, 900800102], [1]))],
  [/automations/, under("automation", newRule)],
  [/triggers/, under("trigger", newRule)],
  [/webhooks\/test$/, under("request", webhook)],
  [/webhooks/, under("webhook", webhook)],
  [
    /trigger_categories\/jobs$/,
    under("job", some({ action: mostly("patch"), items: some({ trigger_categories: positions }) })),
  ],
  [/trigger_categories/, under("trigger_category", some({ name: text, position: mostly(0, 1) }))],
  [
    /targets/,
    under(
      "target",
      some({ title: text, type: mostly("email_target", "url_target_v2"), active: mostly(true), email: text }),
    ),
  ],
  [/apps\/installations/, under("settings", some({ name: text, title: text }))],
  [/apps\/notify/, some({ app_id: mostly(500001), event: text, body: junk, agent_id: mostly(900100001) })],
];

const broken = fc.oneof(
  junk.map((value) => JSON.stringify(value)),
  fc
    .tuple(
      fc.constantFrom("ticket", "tickets", "automation", "trigger", "webhook", "request", "settings", "tags"),
      junk,
    )
    .map(([key, value]) => JSON.stringify({ [key]: value })),
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    "{",
    '{"ticket":',
    "[",
    "\u0000",
    "[".repeat(2000),
    '{"__proto__":{"admin":true}}',
    '{"ticket":{"__proto__":[]}}',
  ),
);

/** A body for an endpoint: mostly near to what it takes, else broken or missing. */
export function bodyFor(method: string, path: string): fc.Arbitrary<string | null> {
  if (method === "GET") return fc.oneof({ weight: 19, arbitrary: fc.constant(null) }, broken);
  const payload = payloads.find(([pattern]) => pattern.test(path))?.[1] ?? junk;
  return fc.oneof(
    { weight: 8, arbitrary: payload.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: broken },
  );
}
