import { listLookAlikes } from "../provisioning/resources/list-look-alikes.ts";
import type { FindingRule } from "./finding-rule.ts";

/** Something bears a title like ours without being ours: it is named, and left alone. */
export const foreignLookAlike: FindingRule = ({ account, matches }) =>
  listLookAlikes(account, matches).map(({ ref }) => ({
    code: "foreignLookAlike",
    severity: "notice",
    values: { title: ref.title, kind: ref.kind },
    remedy: "removeByHand",
  }));
