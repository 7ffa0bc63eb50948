import type { Agent, HostEvent, TicketHost } from "../../../src/application/ports/ticket-host.ts";
import type { Clock } from "../../../src/application/ports/clock.ts";
import type { TicketSnapshot } from "../../../src/domain/status/ticket-snapshot.ts";

const anAgent: Agent = {
  id: "42",
  name: "Bruno",
  email: "bruno@empresa.example",
  isAdmin: false,
  groupIds: [],
  locale: "pt-BR",
  timeZone: "America/Sao_Paulo",
};

/** A ticket form in memory: it can be edited, and sends its events to its listeners. */
export function aTicketHost(first: TicketSnapshot, agent: Partial<Agent> = {}) {
  const listeners = new Set<(event: HostEvent) => void>();
  let form = first;
  const host: TicketHost = {
    read: async () => ({ ticket: form, agent: { ...anAgent, ...agent } }),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    host,
    listenerCount: () => listeners.size,
    /** Changes the form, sends the event, and resolves once the listeners have processed it. */
    async tell(event: HostEvent, changes: Partial<TicketSnapshot> = {}): Promise<void> {
      form = { ...form, ...changes };
      for (const listener of listeners) listener(event);
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
    },
  };
}

/** A clock that moves only on request, and then calls every due timer. */
export function aClock(nowMs: number) {
  let now = nowMs;
  let timers: { dueMs: number; callback: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    after(delayMs, callback) {
      const timer = { dueMs: now + delayMs, callback };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  };
  return {
    clock,
    timerCount: () => timers.length,
    advance(ms: number): void {
      const endMs = now + ms;
      for (;;) {
        const next = timers.filter(({ dueMs }) => dueMs <= endMs).sort((a, b) => a.dueMs - b.dueMs)[0];
        if (!next) break;
        timers = timers.filter((other) => other !== next);
        now = next.dueMs;
        next.callback();
      }
      now = endMs;
    },
  };
}
