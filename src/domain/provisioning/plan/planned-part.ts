import type { ResourceRef } from "../resources/resource.ts";
import type { Step } from "./plan.ts";

/** The steps for one part of a survey, or the resource that needs none. */
export interface PlannedPart {
  steps: Step[];
  unchanged: ResourceRef[];
}
