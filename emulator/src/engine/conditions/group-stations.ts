import type { ConditionDefinition } from "./condition-definition.ts";
import { countCondition } from "./count-condition.ts";
import { countStations } from "../count-stations.ts";

/** `group_stations`, triggers only: how many different groups the ticket has been assigned to. */
export const groupStationsCondition: ConditionDefinition = countCondition(
  "group_stations",
  "Group stations",
  (context) => countStations(context, "group_id"),
);
