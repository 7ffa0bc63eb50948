/** One step that Zendesk will refuse, and the permission that the role lacks. */
export interface RefusedStep {
  stepId: string;
  lacks: "manageWebhooks" | "manageAutomations" | "manageTriggers" | "manageTargets" | "admin";
}

export interface PermissionPreview {
  /** `admin` and `customRole` could be read; `agent` may nothing; `unknown`: Zendesk did not say. */
  basis: "admin" | "customRole" | "agent" | "unknown";
  refused: RefusedStep[];
}
