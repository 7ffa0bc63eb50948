import type { ActionRule } from "../call.ts";
import { createInstance } from "../instances/create-instance.ts";
import { describeContext } from "../instances/describe-context.ts";
import { ProtocolError } from "../protocol-error.ts";
import { cssLength } from "./resize.ts";

/**
 * `instances.create` with `{location: "modal" | "background", url, size}`: a further page of the app, next to its opener.
 * Answers a list of one: the context of the new instance.
 */
export const instancesCreate: ActionRule = {
  action: /^instances\.create$/,
  run({ host, caller }, [options]) {
    const { location, url, size } = (options ?? {}) as {
      location?: unknown;
      url?: unknown;
      size?: { width?: unknown; height?: unknown };
    };
    if (location !== "modal" && location !== "background") {
      throw new ProtocolError(`An instance cannot be created in "${String(location)}"`);
    }
    const page = typeof url === "string" ? url : caller.app.locations[location]?.url;
    if (!page) throw new ProtocolError(`The new instance needs a "url"`);
    const instance = createInstance(host, {
      app: caller.app,
      location,
      place: caller.place,
      url: page,
      opener: caller,
      frameState: { width: cssLength(size?.width), height: cssLength(size?.height) },
    });
    return [describeContext(host, instance)];
  },
};
