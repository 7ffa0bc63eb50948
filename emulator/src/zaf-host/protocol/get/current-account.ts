import type { GetRule } from "../call.ts";
import { describeTimeZone } from "../describe-user.ts";
import { readProperty } from "./read-property.ts";

/** `currentAccount`: plan, subdomain, time zone, and the days left in a trial (null when it is none). */
export const currentAccount: GetRule = {
  path: /^currentAccount((?:\.\w+)*)$/,
  read({ host }, path = "") {
    const { subdomain, planName, isTrial, timeZone, ianaTimeZone } = host.workspace.session.account;
    const account = {
      planName,
      subdomain,
      daysLeftInTrial: isTrial ? 14 : null,
      timeZone: describeTimeZone(timeZone, ianaTimeZone),
    };
    return readProperty(account, path);
  },
};
