import { viaIdOfChannel } from "../via-id-of-channel.ts";
import type { IneligibilityRule } from "./ineligibility-rule.ts";

/** Where surveys are limited to some channels, a ticket of another channel gets none; a channel without a known id may. */
export const otherChannel: IneligibilityRule = ({ ticket, survey }) => {
  const { channelIds } = survey.scope;
  const viaId = viaIdOfChannel(ticket.channel);
  if (channelIds.length === 0 || viaId === null || channelIds.includes(viaId)) return null;
  return { reason: "otherChannel", values: {} };
};
