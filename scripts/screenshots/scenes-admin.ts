import type { FrameLocator, Page } from "playwright-core";
import english from "../../translations/en.json" with { type: "json" };
import portuguese from "../../translations/pt-br.json" with { type: "json" };
import { prepareHealthy, prepareManual, prepareTroubled } from "./prepare-admin.ts";
import type { Scene, Stage } from "./scene.ts";

type Texts = typeof english.admin;
type Act = (page: Page, app: FrameLocator, stage: Stage, texts: Texts) => Promise<void>;

interface Screen {
  name: string;
  /** The viewport around a dialog; without it the picture is as high as the content. */
  height?: number;
  role?: "agent";
  prepare?: (stage: Stage) => Promise<void>;
  act: Act;
}

const languages = [
  { locale: "en", texts: english.admin },
  { locale: "pt-BR", texts: portuguese.admin },
] as const;

const sample = '{\n  "nome": "Público-Alvo",\n  "email": "publicoalvo@teste.com",\n  "origem": "zendesk"\n}';

const goToConnection: Act = async (_page, app, { standIn }, t) => {
  await app.getByLabel(t.connection.endpoint).fill(standIn.endpoint);
  await app.getByLabel(t.connection.email).fill(standIn.email);
  await app.getByLabel(t.connection.token).fill(standIn.token);
};

const goToWhen: Act = async (page, app, stage, t) => {
  await goToConnection(page, app, stage, t);
  await app.getByRole("button", { name: t.connection.skipTest }).click();
  await app.getByRole("heading", { name: t.when.title }).waitFor();
};

const goToContent: Act = async (page, app, stage, t) => {
  await goToWhen(page, app, stage, t);
  await app.getByRole("button", { name: t.action.next, exact: true }).click();
  await app.getByLabel(t.content.sample).fill(sample);
  await app.getByRole("region", { name: t.content.preview }).waitFor();
};

const goToReview: Act = async (page, app, stage, t) => {
  await goToContent(page, app, stage, t);
  await app.getByRole("button", { name: t.action.next, exact: true }).click();
  await app.getByRole("list", { name: t.plan.steps }).waitFor();
  await app.getByRole("button", { name: t.plan.apply, exact: true }).and(app.locator(":enabled")).waitFor();
};

const goToOverview: Act = async (_page, app, _stage, t) => {
  const coverage = app.getByRole("region", { name: t.overview.coverage });
  await coverage.getByRole("img").waitFor();
  await coverage.getByText(t.overview.coverageLoading).waitFor({ state: "detached" });
};

const openTab =
  (tab: keyof Texts["home"]["tabs"] & ("settings" | "bulkSend" | "remove")): Act =>
  async (_page, app, _stage, t) => {
    await app.getByRole("tab", { name: t.home.tabs[tab] }).click();
    await app.getByRole("heading", { level: 2, name: tabHeadings(t)[tab] }).waitFor();
  };

const tabHeadings = (t: Texts) => ({
  settings: t.change.connection,
  bulkSend: t.bulkSend.title,
  remove: t.remove.title,
});

/** Every screen of the admin page, in the state that its picture shows. */
const screens: Screen[] = [
  {
    name: "connection",
    act: async (page, app, stage, t) => {
      await goToConnection(page, app, stage, t);
      await app.getByRole("button", { name: t.connection.test }).click();
      await app.getByText(t.connection.result.accepted.title).waitFor();
    },
  },
  {
    name: "connection-refused",
    act: async (page, app, stage, t) => {
      await goToConnection(page, app, { ...stage, standIn: { ...stage.standIn, token: "errado" } }, t);
      await app.getByRole("button", { name: t.connection.test }).click();
      await app.getByText(t.connection.result.unauthorised.text).waitFor();
    },
  },
  { name: "when", act: goToWhen },
  { name: "content", act: goToContent },
  { name: "review", act: goToReview },
  { name: "adopt", prepare: prepareManual, act: goToReview },
  {
    name: "apply-failed",
    act: async (page, app, stage, t) => {
      await goToReview(page, app, stage, t);
      await stage.ask("POST", "/emulator/faults", {
        match: "POST /api/v2/automations",
        status: 503,
        times: 1,
      });
      await app.getByRole("button", { name: t.plan.apply, exact: true }).click();
      await app.getByText(t.plan.incomplete).waitFor();
    },
  },
  {
    name: "done",
    act: async (page, app, stage, t) => {
      await goToReview(page, app, stage, t);
      await app.getByRole("button", { name: t.plan.apply, exact: true }).click();
      await app.getByRole("heading", { name: t.done.title }).waitFor();
    },
  },
  { name: "overview", prepare: prepareHealthy, act: goToOverview },
  { name: "overview-trouble", prepare: prepareTroubled, act: goToOverview },
  {
    name: "repair",
    height: 900,
    prepare: prepareTroubled,
    act: async (_page, app, _stage, t) => {
      await app.getByRole("button", { name: new RegExp(`^${t.remedy.button.repair}:`) }).click();
      await app.getByRole("dialog").getByRole("button", { name: t.plan.exact }).click();
    },
  },
  { name: "settings", prepare: prepareHealthy, act: openTab("settings") },
  { name: "bulkSend", prepare: prepareHealthy, act: openTab("bulkSend") },
  {
    name: "remove",
    prepare: prepareHealthy,
    act: async (page, app, stage, t) => {
      await openTab("remove")(page, app, stage, t);
      await app.getByRole("list", { name: t.plan.steps }).waitFor();
    },
  },
  {
    name: "removed",
    prepare: prepareHealthy,
    act: async (page, app, stage, t) => {
      await openTab("remove")(page, app, stage, t);
      await app.getByText(t.remove.acknowledge).click();
      await app.getByRole("button", { name: t.remove.apply }).click();
      await app.getByText(t.remove.nothing.title).waitFor();
      await app.getByText(t.home.healthStatus.off, { exact: true }).waitFor();
    },
  },
  {
    name: "not-an-admin",
    role: "agent",
    act: async (_page, app, _stage, t) => app.getByRole("heading", { name: t.gate.title }).waitFor(),
  },
];

/** The admin page: every screen in light and dark, in both languages, wide and narrow; and two within Zendesk. */
export const adminScenes: Scene[] = [
  windowScene("overview", "admin-overview"),
  windowScene("review", "admin-review"),
  ...screens.flatMap((screen) =>
    languages.flatMap(({ locale, texts }) =>
      (["light", "dark"] as const).flatMap((scheme) =>
        [900, 1280].map((width): Scene => ({
          ...sceneOf(screen, texts),
          name: `admin-${screen.name}-${scheme}-${locale}-${width}`,
          viewport: { width, height: screen.height ?? 720 },
          fitsContent: screen.height === undefined,
          scheme,
          locale,
          frame: "app",
        })),
      ),
    ),
  ),
];

function sceneOf(screen: Screen, texts: Texts): Scene {
  return {
    name: `admin-${screen.name}`,
    viewport: { width: 1280, height: 900 },
    path: "/agent/apps/2listen",
    role: screen.role ?? "admin",
    scheme: "light",
    locale: "pt-BR",
    frame: "window",
    ...(screen.prepare ? { prepare: screen.prepare } : {}),
    act: async (page, app, stage) => {
      await screen.act(page, app, stage, texts);
      await page.mouse.move(0, 0);
    },
  };
}

function windowScene(screenName: string, name: string): Scene {
  const screen = screens.find((each) => each.name === screenName);
  if (!screen) throw new Error(`Failed to set the scene: there is no screen "${screenName}".`);
  return { ...sceneOf(screen, portuguese.admin), name };
}
