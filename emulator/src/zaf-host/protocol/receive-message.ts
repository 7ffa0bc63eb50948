import { answerAction } from "./answer-action.ts";
import { answerGet } from "./answer-get.ts";
import { answerSet } from "./answer-set.ts";
import { tellFirstRoute } from "./events/app-route.ts";
import type { AppInstance } from "./instances/app-instance.ts";
import { receiveHandshake } from "./instances/handshake.ts";
import { changeSubscription } from "./instances/subscriptions.ts";
import type { AppMessage } from "./messages.ts";
import { answerRequest } from "./requests/answer-request.ts";
import type { ZafHost } from "./zaf-host.ts";

/**
 * What a page can say:
 *
 * | message                                  | rule                                          |
 * | ---------------------------------------- | --------------------------------------------- |
 * | `iframe.handshake`                       | instances/handshake.ts                        |
 * | `iframe.on:…`, `iframe.off:…`            | instances/subscriptions.ts                    |
 * | `iframe.trigger:…`                       | the event is fired on the instance            |
 * | `iframe.reply:…`                         | hooks/ask-hook.ts                             |
 * | `request:<n>`                            | requests/                                     |
 * | `{id, request: get, set, invoke}`        | get/, set/, actions/                          |
 * | `session.live`, `__track__`, other keys  | taken, without an answer, as Zendesk does     |
 */
export async function receiveMessage(host: ZafHost, caller: AppInstance, message: AppMessage): Promise<void> {
  const { key } = message;
  if (typeof message.id === "number" && message.request !== undefined)
    return answerCall(host, caller, message);
  if (key === undefined) return;
  if (key === "iframe.handshake") return receiveHandshake(host, caller);
  const guid = message.instanceGuid ?? caller.guid;
  const [, verb, name = ""] = /^iframe\.(on|off|trigger|reply):(.+)$/.exec(key) ?? [];
  if (verb === "on" || verb === "off") {
    changeSubscription(caller, { guid, event: name, count: readCount(message.message) });
    if (verb === "on" && name === "app.route.changed") tellFirstRoute(host, caller);
  } else if (verb === "trigger") {
    const target = host.findInstance(caller, guid);
    if (target !== undefined) host.emit(target, name, message.message);
  } else if (verb === "reply") {
    host.awaitedReplies.get(`${caller.guid} ${name}`)?.(message);
  } else if (/^request:\d+$/.test(key)) {
    await answerRequest(host, caller, { key, options: message.message });
  }
}

function readCount(message: unknown): number {
  return Number((message as { subscriberCount?: unknown } | undefined)?.subscriberCount ?? 1);
}

async function answerCall(host: ZafHost, caller: AppInstance, message: AppMessage): Promise<void> {
  const id = message.id ?? 0;
  const guid = message.instanceGuid ?? caller.guid;
  const target = host.findInstance(caller, guid);
  if (target === undefined) {
    host.post(caller, {
      id,
      error: { name: "Error", message: `Could not find an instance with guid ${guid}` },
    });
    return;
  }
  const call = { host, caller, target };
  const { params } = message;
  if (message.request === "get" && Array.isArray(params)) {
    host.post(caller, { id, result: await answerGet(call, params.map(String)) });
  } else if (message.request === "set" && isObject(params)) {
    host.post(caller, { id, result: await answerSet(call, params) });
  } else if (message.request === "invoke" && isObject(params)) {
    host.post(caller, { id, result: await answerAction(call, params) });
  } else {
    host.post(caller, {
      id,
      error: { name: "Error", message: `Unknown request "${String(message.request)}"` },
    });
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
