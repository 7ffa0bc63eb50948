import type { Stage } from "./scene.ts";

/** Installation settings of an account that has been set up with the stand-in of 2listen. */
export function surveySettings({ standIn }: Stage): Record<string, unknown> {
  return {
    endpoint: standIn.endpoint,
    account_email: standIn.email,
    body_template: '{"email":"{{ticket.requester.email}}","name":"{{ticket.requester.name}}"}',
  };
}
