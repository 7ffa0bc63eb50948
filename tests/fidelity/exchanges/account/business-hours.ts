import type { Exchange, Preparation } from "../../exchange.ts";
import { any, listOf } from "../../shape.ts";

const reference = "Zendesk API, Schedules";
const without = (status?: number): Preparation => ({
  call: "PUT /emulator/settings",
  body: {
    account: { hasSchedules: false },
    assumptions: status === undefined ? {} : { missingSchedulesStatus: status },
  },
});

export const businessHours: Exchange[] = [
  {
    fact: "schedules are listed with their intervals in minutes from Sunday's beginning",
    source: reference,
    as: "agent",
    call: "GET /api/v2/business_hours/schedules",
    status: 200,
    reply: {
      schedules: [
        {
          id: any.number,
          name: any.string,
          time_zone: "Brasilia",
          intervals: listOf({ start_time: any.number, end_time: any.number }, 5),
          created_at: any.time,
          updated_at: any.time,
        },
      ],
      url: any.url,
    },
  },
  {
    fact: "one schedule is shown",
    source: reference,
    call: "GET /api/v2/business_hours/schedules/900760001",
    status: 200,
    reply: { schedule: { intervals: listOf({ start_time: any.number }) } },
  },
  {
    fact: "a schedule that does not exist answers 404",
    source: reference,
    call: "GET /api/v2/business_hours/schedules/1",
    status: 404,
    reply: { error: "RecordNotFound" },
  },
  {
    fact: "a schedule's holidays are listed by date",
    source: reference,
    call: "GET /api/v2/business_hours/schedules/900760001/holidays",
    status: 200,
    reply: {
      holidays: [
        { id: any.number, name: "Natal", start_date: "2026-12-25", end_date: "2026-12-25" },
        { start_date: "2027-01-01" },
      ],
    },
  },
  {
    fact: "one holiday is shown",
    source: reference,
    call: "GET /api/v2/business_hours/schedules/900760001/holidays/900760101",
    status: 200,
    reply: { holiday: { name: "Natal" } },
  },
  {
    fact: "an account without schedules answers 404",
    source: "assumed",
    before: [without()],
    call: "GET /api/v2/business_hours/schedules",
    status: 404,
  },
  {
    fact: "an account without schedules answers 403, where that is assumed",
    source: "assumed",
    before: [without(403)],
    call: "GET /api/v2/business_hours/schedules",
    status: 403,
  },
  {
    fact: "the account's settings say that it has no schedules",
    source: "Zendesk API, Account settings",
    before: [without()],
    call: "GET /api/v2/account/settings",
    status: 200,
    reply: { settings: { active_features: { business_hours: false } } },
  },
];
