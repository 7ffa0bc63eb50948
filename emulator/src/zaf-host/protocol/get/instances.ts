import type { GetRule } from "../call.ts";
import { describeContext } from "../instances/describe-context.ts";
import { ProtocolError } from "../protocol-error.ts";

/** `instances`: every living instance of the app by guid; `instances.<guid>`: one of them. */
export const instances: GetRule = {
  path: /^instances(?:\.([\w-]+))?$/,
  read({ host, caller }, guid = "") {
    if (guid !== "") {
      const instance = host.findInstance(caller, guid);
      if (instance === undefined) throw new ProtocolError(`Could not find an instance with guid ${guid}`);
      return describeContext(host, instance);
    }
    const own = host.instances.filter(({ app }) => app.installationId === caller.app.installationId);
    return Object.fromEntries(own.map((instance) => [instance.guid, describeContext(host, instance)]));
  },
};
