/** The permission that one kind of resource requires. */
export type Permission =
  | "manageWebhooks"
  | "manageAutomations"
  | "manageTriggers"
  | "manageTargets"
  | "admin";

/** One step that Zendesk will refuse, and the permission that the role lacks. */
export interface RefusedStep {
  stepId: string;
  lacks: Permission;
}

export interface PermissionPreview {
  /** `admin` and `customRole` could be read; `agent` may nothing; `unknown`: Zendesk did not say. */
  basis: "admin" | "customRole" | "agent" | "unknown";
  refused: RefusedStep[];
  /** What it takes to read the parts of the account that Zendesk refused to show: while one is missing, there is no step. */
  lacks: Permission[];
}
