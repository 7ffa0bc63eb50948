import { isSetUp } from "../survey/is-set-up.ts";
import type { FindingRule } from "./finding-rule.ts";

/** No survey can be sent before the app is set up. */
export const notSetUp: FindingRule = ({ settings }) =>
  isSetUp(settings) ? [] : [{ code: "notSetUp", severity: "error", values: {}, remedy: "setUp" }];
