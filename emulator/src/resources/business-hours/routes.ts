import type { AccountSettings } from "../../account/account.ts";
import { forbidden, recordNotFound } from "../../http/errors/api-error.ts";
import { readId, readInteger } from "../../http/body/read-body.ts";
import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";
import { seedIds } from "../../seed/seed-ids.ts";

const MINUTES_A_DAY = 1440;

type Present = (settings: AccountSettings, request: ApiRequest) => Record<string, unknown>;

/** `/api/v2/business_hours/schedules`: the account's one schedule and its holidays, to read. */
export const businessHoursRoutes: ApiRoute[] = [
  route("/api/v2/business_hours/schedules", (settings, { baseUrl }) => ({
    schedules: [presentSchedule(settings)],
    url: `${baseUrl}/api/v2/business_hours/schedules.json`,
  })),
  route("/api/v2/business_hours/schedules/:id", (settings) => ({ schedule: presentSchedule(settings) })),
  route("/api/v2/business_hours/schedules/:id/holidays", (settings, { baseUrl }) => ({
    holidays: presentHolidays(settings),
    url: `${baseUrl}/api/v2/business_hours/schedules/${seedIds.schedule}/holidays.json`,
  })),
  route("/api/v2/business_hours/schedules/:id/holidays/:holiday_id", (settings, { params }) => {
    const id = readInteger(params["holiday_id"], "holiday_id", "business_hours/holidays/show");
    const holiday = presentHolidays(settings).find((known) => known.id === id);
    if (holiday === undefined) throw recordNotFound();
    return { holiday };
  }),
];

/** What an account whose plan has no schedules answers is not documented: 403 or 404, by an assumption. */
function route(path: `/api/v2/${string}`, present: Present): ApiRoute {
  return declareRoute(`GET ${path}`, "agent", (request): ApiReply => {
    const { account, assumptions } = request.emulator;
    if (!account.settings.hasSchedules)
      throw assumptions.missingSchedulesStatus === 403 ? forbidden() : recordNotFound();
    if (path.includes(":id") && readId(request, "business_hours/schedules/show") !== seedIds.schedule)
      throw recordNotFound();
    return { status: 200, body: present(account.settings, request) };
  });
}

/** Its intervals count in minutes from the beginning of Sunday [documented]. */
function presentSchedule({ businessHours, timeZone }: AccountSettings) {
  const { startHour, endHour, weekdays } = businessHours;
  return {
    id: seedIds.schedule,
    name: "Horário comercial",
    time_zone: timeZone,
    intervals: weekdays.map((day) => ({
      start_time: day * MINUTES_A_DAY + startHour * 60,
      end_time: day * MINUTES_A_DAY + endHour * 60,
    })),
    created_at: "2025-01-02T12:00:00Z",
    updated_at: "2025-01-02T12:00:00Z",
  };
}

function presentHolidays({ holidays }: AccountSettings) {
  return holidays.map(({ name, startDate, endDate }, index) => ({
    id: seedIds.firstHoliday + index,
    name,
    start_date: startDate,
    end_date: endDate,
  }));
}
