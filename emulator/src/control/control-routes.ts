import type { Context, Hono } from "hono";

import type { Emulator } from "../emulator.ts";
import type { AutomationSchedule } from "./automation-schedule.ts";
import { openEventStream } from "./event-stream.ts";
import type { Endpoint } from "../http/router/router.ts";
import { parseFault, type Faults } from "../http/faults/faults.ts";
import { changeSettings, readSettings } from "./emulator-settings.ts";
import { readAdvance } from "./read-advance.ts";
import type { RequestLog } from "../http/router/request-log.ts";

/** What the controls control. */
export interface Controls {
  emulator: Emulator;
  schedule: AutomationSchedule;
  faults: Faults;
  requestLog: RequestLog;
  /** Webhook invocations with their attempts. */
  deliveries: { list(): unknown[]; clear(): void };
  /** Zendesk's endpoints that have a route here, and those that have none. */
  endpoints: { emulated: readonly Endpoint[]; notEmulated: readonly Endpoint[] };
  reset(): Promise<void>;
}

/** Adds the controls under `/emulator`, which need no credentials: they are the emulator's own, not Zendesk's. */
export function registerControlRoutes(app: Hono, controls: Controls): void {
  const { emulator, faults } = controls;
  app.get("/emulator/clock", (context) => context.json({ now: emulator.clock.nowIso() }));
  app.post("/emulator/clock", async (context) => advanceClock(context, controls));
  for (const receiver of emulator.receivers) addLog(app, `/emulator/${receiver.name}`, receiver);
  addLog(app, "/emulator/deliveries", controls.deliveries);
  addLog(app, "/emulator/requests", controls.requestLog);
  app.get("/emulator/endpoints", (context) => context.json(controls.endpoints));
  app.get("/emulator/faults", (context) => context.json(faults.list()));
  app.post("/emulator/faults", async (context) => {
    const fault = parseFault(await readJson(context));
    if (typeof fault === "string") return context.json({ error: fault }, 400);
    faults.add(fault);
    return context.json(faults.list(), 201);
  });
  app.delete("/emulator/faults", (context) => {
    faults.clear();
    return context.body(null, 204);
  });
  app.post("/emulator/reset", async (context) => {
    await controls.reset();
    return context.json({ now: emulator.clock.nowIso() });
  });
  app.get("/emulator/settings", (context) => context.json(readSettings(emulator)));
  app.put("/emulator/settings", async (context) => {
    const problem = changeSettings(emulator, await readJson(context));
    return problem === null ? context.json(readSettings(emulator)) : context.json({ error: problem }, 400);
  });
  app.post("/emulator/reload-apps", (context) => {
    emulator.publish({ type: "app.rebuilt" });
    return context.body(null, 204);
  });
  app.get("/emulator/events", () => openEventStream(emulator));
  app.all("/emulator/*", (context) =>
    context.json({ error: "There is no such control; see emulator/README.md." }, 404),
  );
}

async function advanceClock(context: Context, { emulator, schedule }: Controls): Promise<Response> {
  const ms = readAdvance(await readJson(context));
  if (typeof ms === "string") return context.json({ error: ms }, 400);
  let deliveries = 0;
  const unsubscribe = emulator.subscribe((event) => {
    if (event.type === "delivery.completed") deliveries += 1;
  });
  try {
    const runs = await schedule.advance(ms);
    return context.json({ now: emulator.clock.nowIso(), runs, deliveries });
  } finally {
    unsubscribe();
  }
}

function addLog(app: Hono, path: string, log: { list(): readonly unknown[]; clear(): void }): void {
  app.get(path, (context) => context.json(log.list()));
  app.delete(path, (context) => {
    log.clear();
    return context.body(null, 204);
  });
}

/** The body as JSON; undefined where it is none, which every control then refuses in its own words. */
async function readJson(context: Context): Promise<unknown> {
  try {
    return JSON.parse(await context.req.text());
  } catch {
    return undefined;
  }
}
