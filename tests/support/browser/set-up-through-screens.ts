import type { FrameLocator } from "playwright-core";
import type english from "../../../translations/en.json";
import type { RunningEmulator } from "../../../receiver/start-emulator.ts";

/** What the admin fills in and clicks, in the language of `texts`, up to and including the applied plan. */
export interface SetUpChoices {
  running: RunningEmulator;
  texts: typeof english;
  kind: "automation" | "trigger";
  /** Typed in place of the stand-in's own token. */
  token?: string;
  /** Looks at the review before the plan is applied. */
  onReview?: (app: FrameLocator) => Promise<void>;
}

/** 2listen's own sample, as its guide names the values. */
const sample = JSON.stringify({ nome: "Público-Alvo", email: "publicoalvo@teste.com" });

/** Types the connection and tests it; the result is left on the screen. */
export async function testConnectionOnScreen(app: FrameLocator, choices: SetUpChoices): Promise<void> {
  const { connection } = choices.texts.admin;
  const { endpoint, email, token } = choices.running.credentials;
  await app.getByLabel(connection.endpoint).fill(endpoint);
  await app.getByLabel(connection.email).fill(`${email}/token`);
  await app.getByLabel(connection.token).fill(choices.token ?? token);
  await app.getByRole("button", { name: connection.test }).click();
}

/** Sets the survey up as an admin does: every step of the setup, each through the controls on the screen. */
export async function setUpThroughScreens(app: FrameLocator, choices: SetUpChoices): Promise<void> {
  const { admin } = choices.texts;
  const next = app.getByRole("button", { name: admin.action.next, exact: true });
  await testConnectionOnScreen(app, choices);
  await app.getByText(admin.connection.result.accepted.title).waitFor();
  await next.click();
  await app.getByRole("radio", { name: admin.when[choices.kind] }).check();
  await next.click();
  await app.getByLabel(admin.content.sample).fill(sample);
  await next.click();
  await app.getByRole("heading", { name: admin.review.title }).waitFor();
  await choices.onReview?.(app);
  await app.getByRole("button", { name: admin.plan.apply, exact: true }).click();
  await app.getByRole("heading", { name: admin.done.title }).waitFor();
}
