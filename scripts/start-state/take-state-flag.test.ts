import { expect, test } from "vitest";
import { takeStateFlag } from "./take-state-flag.ts";

test.each([
  [["--state", "sent"], "sent", []],
  [["--state=sent"], "sent", []],
  [["--port", "5000", "--state", "sent", "--app", "x"], "sent", ["--port", "5000", "--app", "x"]],
  [["--state"], "", []],
])("%j names the state %j and leaves %j", (args, name, rest) => {
  expect(takeStateFlag(args)).toEqual({ name, rest });
});
