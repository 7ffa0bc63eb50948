import { expect, test } from "vitest";

import { readCommandLine } from "./command-line.ts";

test("without flags the port is 4500", () => {
  expect(readCommandLine([], undefined)).toEqual({ port: 4500 });
});

test("PORT sets the port, and --port wins over it", () => {
  expect(readCommandLine([], "4600")).toEqual({ port: 4600 });
  expect(readCommandLine(["--port", "4700"], "4600")).toEqual({ port: 4700 });
});

test("an empty PORT says nothing", () => {
  expect(readCommandLine([], "")).toEqual({ port: 4500 });
});

test("--app may be given several times", () => {
  expect(readCommandLine(["--app", "dist", "--app", "http://localhost:4567"], undefined)).toEqual({
    port: 4500,
    apps: ["dist", "http://localhost:4567"],
  });
});

test("--tickets names a file", () => {
  expect(readCommandLine(["--tickets", "t.json"], undefined)).toEqual({ port: 4500, tickets: "t.json" });
});

test("--state-file names a file", () => {
  expect(readCommandLine(["--state-file", "account.json"], undefined)).toEqual({
    port: 4500,
    stateFile: "account.json",
  });
});

test.each([["abc"], [""], ["-1"], ["65536"], ["1.5"]])("the port %s is refused in a sentence", (port) => {
  expect(readCommandLine([`--port=${port}`], undefined)).toMatch(/^The port must be a number/);
});

test("each receiver needs a port after the emulator's own", () => {
  const receivers = ["--receiver", "a.mjs", "--receiver", "b.mjs"];
  expect(readCommandLine(["--port", "65533", ...receivers], undefined)).toEqual({
    port: 65_533,
    receivers: ["a.mjs", "b.mjs"],
  });
  expect(readCommandLine(["--port", "65534", ...receivers], undefined)).toMatch(/up to 65533, not "65534"/);
});

test("an unknown flag is refused with the usage", () => {
  expect(readCommandLine(["--prot", "1"], undefined)).toMatch(/--prot[\s\S]*Usage: zendesk-emulator/);
});

test("--extra-tickets names kinds of ticket, and only those that there are", () => {
  expect(readCommandLine(["--extra-tickets", "messaging", "--extra-tickets", "ai-agent"], undefined)).toEqual(
    {
      port: 4500,
      extraTickets: ["messaging", "ai-agent"],
    },
  );
  expect(readCommandLine(["--extra-tickets", "fax"], undefined)).toMatch(
    /^Extra tickets are messaging, ai-agent/,
  );
});
