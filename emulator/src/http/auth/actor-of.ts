import type { Actor } from "../../tickets/actor.ts";
import type { ApiRequest } from "../router/route.ts";

/** Who a change made by this call is by, and through which channel. */
export function actorOf(request: ApiRequest): Actor {
  return {
    userId: request.user.id,
    client: request.client,
    via: { channel: request.channel, source: { from: {}, to: {}, rel: null } },
  };
}
