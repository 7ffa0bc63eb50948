import type { FrameLocator, Page } from "playwright-core";
import type { Settings } from "../../../src/domain/survey/settings.ts";

/** One thing that the sidebar can show: how an account comes to it, and what must then stand there. */
export interface SidebarState {
  /** In file names and test titles. */
  name: string;
  as?: "admin" | "agent";
  /** Not set up, set up by settings alone, or with the rules in the account; by default the last. */
  setUp?: "none" | "settings" | "rules";
  settings?: (settings: Settings) => Settings;
  /** What the ticket is created with, over a solved ticket of Ana's with a public reply. */
  ticket?: Record<string, unknown>;
  /** What happens to the ticket before the page is opened, in order. */
  happens?: StateEvent[];
  /** What the agent does in the open page, before the sentence is looked at. */
  act?: (page: Page, app: FrameLocator, words: ActWords) => Promise<void>;
  kind: string;
  /** Parts of what the sidebar must then say, by language. */
  says: Record<"en" | "pt-BR", string[]>;
}

export type StateEvent =
  | { advanceHours: number }
  | { update: Record<string, unknown> }
  | { addTag: string; as?: "admin" | "agent" }
  | { fault: Record<string, unknown> };

/** The buttons of the sidebar in the page's language. */
export interface ActWords {
  resend: string;
  sendNow: string;
  confirm: string;
  optOut: string;
  why: string;
  history: string;
  addTag: string;
}

export const actWords: Record<"en" | "pt-BR", ActWords> = {
  en: {
    resend: "Resend",
    sendNow: "Send now",
    confirm: "Resend",
    optOut: "Do not survey",
    why: "Why?",
    history: "History",
    addTag: "Add a tag",
  },
  "pt-BR": {
    resend: "Reenviar",
    sendNow: "Enviar agora",
    confirm: "Reenviar",
    optOut: "Não pesquisar",
    why: "Por quê?",
    history: "Histórico",
    addTag: "Adicionar tag",
  },
};
