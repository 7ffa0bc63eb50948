import type { User } from "../../../account/records.ts";
import { describePerson } from "../describe-person.ts";
import type { ZafHost } from "../zaf-host.ts";

/** A message sent with `POST /api/v2/apps/notify`. */
export interface AppNotification {
  appId: number;
  event: string;
  body: unknown;
  /** Null: every agent. */
  agentId: number | null;
  senderId: number;
}

/** `api_notification.<event>` with `{body, sender}`, the sender being a person, to the app's instances in this agent's browser. */
export async function emitApiNotification(host: ZafHost, notification: AppNotification): Promise<void> {
  const { appId, event, body, agentId, senderId } = notification;
  if (agentId !== null && agentId !== host.workspace.session.user.id) return;
  const found = await host.workspace.api.get<User>(`/host/users/${senderId}`);
  const sender = found.ok ? describePerson(host.workspace, found.body) : { id: senderId };
  for (const instance of host.instances) {
    if (instance.app.appId === appId) host.emit(instance, `api_notification.${event}`, { body, sender });
  }
}
