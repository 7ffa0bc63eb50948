import type { ConditionFamily } from "../condition-family.ts";
import { countFamily } from "../count-family.ts";
import { countStations } from "../count-stations.ts";

/** `group_stations`, triggers only: how many different groups the ticket has been assigned to. */
export const groupStationsCondition: ConditionFamily = countFamily(
  "group_stations",
  "Group stations",
  (context) => countStations(context, "group_id"),
);
