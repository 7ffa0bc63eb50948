import type { AppInstance } from "../instances/app-instance.ts";
import type { ZafHost } from "../zaf-host.ts";
import { encodeData } from "./encode-data.ts";
import { describeOutcome } from "./jquery-response.ts";
import { noReply, type Reply } from "./reply.ts";
import { readRequestOptions, type RequestOptions } from "./request-options.ts";
import { retryAfterLimit } from "./retry-after-limit.ts";
import { sendStraight } from "./send-straight.ts";
import { accountPath, sendToAccount } from "./send-to-account.ts";
import { sendThroughProxy } from "./send-through-proxy.ts";

/**
 * Answers `request:<n>` by `zaf.request:<n>.done` or `.fail`. Where it goes:
 *
 * | url                                    | way                                             |
 * | -------------------------------------- | ----------------------------------------------- |
 * | relative, or on the account's own host | Zendesk's REST, with the agent's session        |
 * | a third party's, `cors: true`          | straight from the browser                       |
 * | any other                              | the server's proxy; there alone `secure` works  |
 */
export async function answerRequest(
  host: ZafHost,
  instance: AppInstance,
  request: { key: string; options: unknown },
): Promise<void> {
  const { assumptions } = host.workspace.session;
  const options = readRequestOptions(request.options, assumptions.requestRetriesAfter429);
  const reply = await send(host, instance, options);
  const outcome = describeOutcome(reply, options, assumptions.completeResponseCarriesHeaders);
  host.post(instance, {
    key: `zaf.${request.key}.${outcome.event}`,
    message: { responseArgs: outcome.responseArgs },
  });
}

async function send(host: ZafHost, instance: AppInstance, options: RequestOptions): Promise<Reply> {
  const aborter = new AbortController();
  const timer =
    options.timeoutMs === null ? undefined : window.setTimeout(() => aborter.abort(), options.timeoutMs);
  const sendOnce = () => sendByItsWay(host, instance, { options, signal: aborter.signal });
  try {
    return await (options.autoRetry ? retryAfterLimit(sendOnce, aborter.signal) : sendOnce());
  } catch {
    return noReply(aborter.signal.aborted ? "timeout" : "error");
  } finally {
    window.clearTimeout(timer);
  }
}

function sendByItsWay(
  host: ZafHost,
  instance: AppInstance,
  { options, signal }: { options: RequestOptions; signal: AbortSignal },
): Promise<Reply> {
  const encoded = encodeData(options);
  const path = accountPath(encoded.url, host.workspace.session.account.subdomain);
  const { method } = options;
  if (path !== null) return sendToAccount(host, instance, { ...encoded, url: path, method, signal });
  if (options.cors) return sendStraight({ ...encoded, method, signal });
  return sendThroughProxy(host, instance, { ...encoded, options, signal });
}
