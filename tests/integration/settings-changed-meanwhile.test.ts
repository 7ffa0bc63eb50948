import { describe, expect, it } from "vitest";
import { checkSavedSettings } from "../../src/application/provisioning/check-saved-settings.ts";
import { serializeSettings } from "../../src/domain/survey/serialize-settings.ts";
import { applySettings } from "../support/account/a-set-up.ts";
import { anInstalledApp } from "../support/account/an-installed-app.ts";
import { callEmulator } from "../support/emulator/emulator-client.ts";

describe("the settings that a page knows, right before a change", () => {
  it("are reported as changed, value by value, where another admin saved others since", async () => {
    const { gateway, settings, token, installationId, readSavedSettings } = await anInstalledApp();
    await applySettings(gateway, settings(), { saved: null, token, installationId });
    const known = readSavedSettings();
    const check = () => checkSavedSettings({ gateway, installationId, known });
    expect(await check()).toEqual({ kind: "unchanged" });
    const theirs = settings({ rule: { delayHours: 9 }, tags: { dispatch: "outra" } });
    await gateway.saveSettings(installationId, serializeSettings(theirs));
    expect(await check()).toEqual({
      kind: "changed",
      theirs,
      changes: [
        { path: "delay_hours", before: "2", after: "9" },
        { path: "dispatch_tag", before: "pesquisa2listen_disparada", after: "outra" },
      ],
    });
  });

  it.each([401, 403, 404, 500, 200])(
    "are not known where Zendesk answers %i and no settings",
    async (status) => {
      const { gateway, settings, running, installationId } = await anInstalledApp();
      const match = `GET /api/v2/apps/installations/${installationId}`;
      await callEmulator(running, "POST /emulator/faults", { body: { match, status, body: {} } });
      const check = await checkSavedSettings({ gateway, installationId, known: settings() });
      expect(check.kind).toBe("unknown");
    },
  );
});
