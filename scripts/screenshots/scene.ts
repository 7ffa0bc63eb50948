import type { FrameLocator, Page } from "playwright-core";

/** The emulator that a scene is set on, fresh for each. */
export interface Stage {
  /** Such as `http://localhost:49321`, with no slash at the end. */
  url: string;
  /** What the admin types in setup: the 2listen stand-in's address and credentials. */
  standIn: { endpoint: string; email: string; token: string };
  /** Asks the emulator (REST as an admin, or `/emulator/…`) and resolves to the parsed answer; throws on 4xx and 5xx. */
  ask(method: string, path: string, body?: unknown): Promise<unknown>;
  /** Writes some of the app's installation settings, over the manifest's defaults. */
  saveSettings(settings: Record<string, unknown>): Promise<void>;
}

/** One picture: what must be in the account, which page shows it, and what is clicked before it is taken. */
export interface Scene {
  /** File name in the gallery, without `.png`. */
  name: string;
  viewport: { width: number; height: number };
  /** The host page's path, such as `/agent/tickets/12` or `/agent/apps/2listen`; a function when the account decides it. */
  path: string | ((stage: Stage) => Promise<string>);
  role: "admin" | "agent";
  scheme: "light" | "dark";
  locale: "en" | "pt-BR" | "es";
  /** Puts the account into the state to be shown, before the page opens. */
  prepare?: (stage: Stage) => Promise<void>;
  /** Brings the open page to the moment of the picture, and waits for it. */
  act?: (page: Page, app: FrameLocator, stage: Stage) => Promise<void>;
  /** What is photographed: the whole window, or the app's own frame at its full height. */
  frame: "window" | "app";
  /** Makes the window as high as the app's content, so that none of it is cut off. */
  fitsContent?: boolean;
  /** Sets the app's frame to this many pixels across; else it is as wide as the host page makes it. */
  appWidth?: number;
}
