import { describe, expect, it } from "vitest";
import { askEmulator } from "../../support/emulator/ask-emulator.ts";
import { openTicketPage } from "../../support/browser/open-ticket-page.ts";
import { TEST_NOW } from "../../support/emulator/start-test-emulator.ts";
import { useBrowser } from "../../support/browser/use-browser.ts";

const browser = useBrowser();
const hour = 3_600_000;

describe("an app's page", () => {
  it("reads the emulator's time from its own Date, also after the clock was advanced", async () => {
    const { frame, running } = await openTicketPage(browser());
    const readHoursPassed = async () =>
      ((await frame.evaluate(() => Date.now())) - Date.parse(TEST_NOW)) / hour;
    expect(await readHoursPassed()).toBeCloseTo(0, 1);
    await askEmulator(running, "POST /emulator/clock", { advance: { hours: 25 } });
    await expect.poll(readHoursPassed).toBeCloseTo(25, 1);
    const dates = await frame.evaluate(() => ({
      made: new Date().getTime() - Date.now(),
      parsed: new Date("2020-02-03T00:00:00Z").getTime(),
      isDate: new Date() instanceof Date,
    }));
    expect(dates).toEqual({ made: expect.closeTo(0, -2), parsed: Date.UTC(2020, 1, 3), isDate: true });
  });
});
