import { hourMs } from "../../domain/status/ticket-status/hour-ms.ts";
import type { Settings, Survey } from "../../domain/survey/settings.ts";
import type { TicketSearchPort } from "../ports/ticket-search.ts";

/**
 * The surveys whose automation gives way to a trigger, as they are saved. A trigger acts on what is solved from then on: tickets that
 * wait out the automation's delay get no survey.
 */
export function listLeavingAutomation(saved: Settings | null, wanted: Settings): Survey[] {
  return (saved?.surveys ?? []).filter(
    ({ key, endpoint, rule }) =>
      endpoint !== "" &&
      rule.kind === "automation" &&
      wanted.surveys.some((survey) => survey.key === key && survey.rule.kind === "trigger"),
  );
}

export interface WaitingInput {
  gateway: Pick<TicketSearchPort, "countTickets">;
  survey: Survey;
  /** Milliseconds since 1970. */
  nowMs: number;
}

/**
 * The number of solved tickets that an automation has not surveyed yet and still would: an upper bound, since search knows neither public comments
 * nor most of a scope, and may be minutes behind. One request.
 */
export function countWaiting({ gateway, survey, nowMs }: WaitingInput): Promise<number> {
  const { rule, tags, scope } = survey;
  return gateway.countTickets({
    isSolved: true,
    solvedAfterMs: nowMs - rule.ageLimitHours * hourMs,
    withoutTags: [tags.dispatch, tags.optOut, ...scope.excludedTags],
  });
}
