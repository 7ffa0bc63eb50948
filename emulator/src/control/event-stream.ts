import type { Emulator } from "../emulator.ts";

const HEARTBEAT_MS = 15_000;

/** `GET /emulator/events`: every event as a server-sent event, its JSON as the data, until the listener goes away. */
export function openEventStream(emulator: Emulator): Response {
  const encoder = new TextEncoder();
  let close = () => {};
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => {
        try {
          controller.enqueue(encoder.encode(text));
        } catch {
          // The listener disconnected: this must not keep the others from being notified.
          close();
        }
      };
      send(": open\n\n");
      const unsubscribe = emulator.subscribe((event) => send(`data: ${JSON.stringify(event)}\n\n`));
      const heartbeat = setInterval(() => send(": still here\n\n"), HEARTBEAT_MS);
      heartbeat.unref();
      close = () => {
        unsubscribe();
        clearInterval(heartbeat);
      };
    },
    cancel: () => close(),
  });
  return new Response(stream, {
    headers: { "Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store" },
  });
}
