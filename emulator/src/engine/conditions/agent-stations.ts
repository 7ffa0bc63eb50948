import type { ConditionDefinition } from "./condition-definition.ts";
import { countCondition } from "./count-condition.ts";
import { countStations } from "../count-stations.ts";

/** `agent_stations`, triggers only: how many different agents the ticket has been assigned to. */
export const agentStationsCondition: ConditionDefinition = countCondition(
  "agent_stations",
  "Assignee stations",
  (context) => countStations(context, "assignee_id"),
);
