import { listLookAlikes } from "../provisioning/resources/list-look-alikes.ts";
import type { FindingRule } from "./finding-rule.ts";

/** A resource has a title like ours without being ours: it is reported, and not changed. */
export const foreignLookAlike: FindingRule = ({ account, matches }) =>
  listLookAlikes(account, matches).map(({ ref }) => ({
    code: "foreignLookAlike",
    severity: "notice",
    values: { title: ref.title, kind: ref.kind },
    remedy: "removeByHand",
  }));
