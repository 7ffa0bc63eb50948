import { describe, expect, it } from "vitest";
import { pictureTime, stageOf } from "../../scripts/screenshots/open-stage.ts";
import type { SurveyAction } from "../../src/domain/status/ticket-status/choose-survey-action.ts";
import { sidebar as english } from "../../translations/en.json";
import { sidebar as spanish } from "../../translations/es.json";
import { sidebar as portuguese } from "../../translations/pt-br.json";
import { startTestEmulator } from "../support/emulator/start-test-emulator.ts";
import { followStatus } from "../support/sidebar-states/follow-status.ts";
import { prepareState } from "../support/sidebar-states/prepare-state.ts";
import {
  actWords,
  type ActWords,
  type StateLocale,
  type StatusState,
} from "../support/sidebar-states/sidebar-state.ts";
import { statusStates } from "../support/sidebar-states/status-states.ts";
import { writeAppPackage } from "../support/emulator/write-app-package.ts";

const locales: StateLocale[] = ["en", "pt-BR", "es"];
const actionTexts = { en: english.actions, "pt-BR": portuguese.actions, es: spanish.actions };

/** The button of an action: which of its names the controls give it. */
function buttonOf(action: SurveyAction | null, { kind, as }: StatusState): keyof ActWords | null {
  if (kind === "notSetUp") return as === "admin" ? "setUp" : null;
  if (action?.kind === "withdrawResend") return "withdraw";
  if (action?.kind !== "resend") return action?.kind ?? null;
  return action.isFirst ? "sendNow" : "resend";
}

describe("the status of a real ticket, in every language", () => {
  it.each(statusStates.map((state) => [state.name, state] as const))("%s", async (_name, state) => {
    const running = await startTestEmulator({
      apps: [writeAppPackage()],
      now: pictureTime,
      rateLimits: false,
    });
    const stage = stageOf(running);
    const status = await followStatus(stage, state, await prepareState(stage, state));
    const { kind, mark, says, button } = state;
    const expected = locales.map((locale) => {
      const [sentence, detail] = says[locale];
      return { kind, mark, hasAction: button !== null, sentence, detail };
    });
    expect(locales.map((locale) => plain(status.viewIn(locale)))).toEqual(expected);
    expect(buttonOf(status.action(), state)).toBe(button);
  });
});

describe("the buttons", () => {
  it.each(locales)("have the names in %s that the states expect", (locale) => {
    expect(actWords[locale]).toMatchObject(actionTexts[locale]);
  });
});

/** Dates are written with spaces of several kinds. */
function plain(view: { sentence: string; detail: string } | undefined) {
  const spaced = (text: string) => text.replace(/\s+/g, " ");
  return view && { ...view, sentence: spaced(view.sentence), detail: spaced(view.detail) };
}
