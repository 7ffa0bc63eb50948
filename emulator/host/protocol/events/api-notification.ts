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

/** `api_notification.<event>` with `{body, sender}`, to the app's instances in this agent's browser. */
export function emitApiNotification(host: ZafHost, notification: AppNotification): void {
  const { appId, event, body, agentId, senderId } = notification;
  if (agentId !== null && agentId !== host.workspace.session.user.id) return;
  for (const instance of host.instances) {
    if (instance.app.appId === appId)
      host.emit(instance, `api_notification.${event}`, { body, sender: String(senderId) });
  }
}
