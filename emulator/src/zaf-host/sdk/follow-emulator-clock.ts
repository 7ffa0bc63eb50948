/** The key of the host's message with the emulator's time; the SDK ignores keys outside `zaf.`. */
const clockKey = "emulator.clock";

/**
 * Makes the page's `Date` show the emulator's time, which may be days ahead of the real one: an app that compares a ticket's
 * times with the present would be wrong otherwise. `nowMs` is that time (milliseconds since 1970) while the page loads; later
 * ones come from the parent window. Timers still use real time.
 */
export function followEmulatorClock(nowMs: number | null): void {
  const realNow = Date.now.bind(Date);
  let offsetMs = nowMs === null ? 0 : nowMs - realNow();
  const now = () => realNow() + offsetMs;
  let isShifted = false;
  const shift = () => {
    if (isShifted) return;
    isShifted = true;
    window.Date = new Proxy(Date, {
      apply: (RealDate) => new RealDate(now()).toString(),
      construct: (RealDate, values: unknown[], target) =>
        Reflect.construct(RealDate, values.length === 0 ? [now()] : values, target) as Date,
      get: (RealDate, key) => (key === "now" ? now : (Reflect.get(RealDate, key) as unknown)),
    });
  };
  if (nowMs !== null) shift();
  window.addEventListener("message", ({ data, source }: MessageEvent<unknown>) => {
    if (source !== window.parent || typeof data !== "string" || !data.includes(`"${clockKey}"`)) return;
    const { key, message } = JSON.parse(data) as { key?: string; message?: unknown };
    if (key !== clockKey || typeof message !== "number") return;
    offsetMs = message - realNow();
    shift();
  });
}
