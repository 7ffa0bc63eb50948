import type { ConditionFamily } from "../condition-family.ts";
import { countFamily } from "../count-family.ts";
import { countStations } from "../count-stations.ts";

/** `agent_stations`, triggers only: how many different agents the ticket has been assigned to. */
export const agentStationsCondition: ConditionFamily = countFamily(
  "agent_stations",
  "Assignee stations",
  (context) => countStations(context, "assignee_id"),
);
