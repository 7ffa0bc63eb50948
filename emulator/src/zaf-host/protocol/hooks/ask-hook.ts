import { textsFor } from "../../texts/texts-for.ts";
import type { AppInstance } from "../instances/app-instance.ts";
import type { AppMessage } from "../messages.ts";
import type { ZafHost } from "../zaf-host.ts";

/** Unconfirmed: how long Zendesk waits for an app's answer, and what then (`unansweredSaveHookBlocks`). */
const HOOK_TIMEOUT_MS = 30_000;

export type HookAnswer = { isAllowed: true } | { isAllowed: false; message: string };

/**
 * Asks one page whether something may happen (`needsReply`). It allows by a reply without `error`; it blocks by `error.msg`,
 * which is `false` or a text. A page without a handler for the hook is not asked.
 */
export function askHook(host: ZafHost, instance: AppInstance, hook: string): Promise<HookAnswer> {
  if (!instance.isSubscribedTo(instance.guid, hook)) return Promise.resolve({ isAllowed: true });
  const key = `${instance.guid} ${hook}`;
  return new Promise((resolve) => {
    const finish = (answer: HookAnswer) => {
      window.clearTimeout(timer);
      host.awaitedReplies.delete(key);
      resolve(answer);
    };
    const timer = window.setTimeout(() => {
      const isAllowed = !host.workspace.session.assumptions.unansweredSaveHookBlocks;
      finish(
        isAllowed
          ? { isAllowed }
          : { isAllowed, message: textsFor(host.workspace.session.locale).ticket.noAnswer },
      );
    }, HOOK_TIMEOUT_MS);
    host.awaitedReplies.set(key, (reply: AppMessage) => finish(readAnswer(reply)));
    host.post(instance, { key: `zaf.${hook}`, needsReply: true });
  });
}

function readAnswer({ error }: AppMessage): HookAnswer {
  if (error === undefined) return { isAllowed: true };
  return { isAllowed: false, message: typeof error.msg === "string" ? error.msg : "" };
}
