import type { FrameLocator, Page } from "playwright-core";
import type { Settings } from "../../../src/domain/survey/settings.ts";
import type { StatusIconKind } from "../../../src/ui/status-icon-shapes.ts";

/** One state of the sidebar: how an account gets into it, and what the sidebar must then show. */
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
  /** Tags in the form that are not saved: `act` types them. */
  unsavedTags?: string[];
  /** What the agent does in the open page, before the sentence is looked at. */
  act?: (page: Page, app: FrameLocator, words: ActWords) => Promise<void>;
  kind: string;
  /** Parts of what the sidebar must then say, by language. */
  says: Record<"en" | "pt-BR", readonly string[]>;
}

/** A state that the status alone shows: its icon, its two lines, and the button that it offers. */
export interface StatusState extends SidebarState {
  mark: StatusIconKind;
  button: keyof ActWords | null;
  says: Record<StateLocale, readonly [sentence: string, detail: string]>;
}

export type StateLocale = "en" | "pt-BR" | "es";

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
  withdraw: string;
  optOut: string;
  optIn: string;
  setUp: string;
  why: string;
  history: string;
  addTag: string;
}

export const actWords: Record<StateLocale, ActWords> = {
  en: {
    resend: "Resend",
    sendNow: "Send now",
    confirm: "Resend",
    withdraw: "Cancel the resend",
    optOut: "Do not survey",
    optIn: "Survey this ticket",
    setUp: "Set up surveys",
    why: "Why?",
    history: "History",
    addTag: "Add a tag",
  },
  "pt-BR": {
    resend: "Reenviar",
    sendNow: "Enviar agora",
    confirm: "Reenviar",
    withdraw: "Cancelar o reenvio",
    optOut: "Não pesquisar",
    optIn: "Pesquisar este ticket",
    setUp: "Configurar pesquisa",
    why: "Por quê?",
    history: "Histórico",
    addTag: "Adicionar tag",
  },
  es: {
    resend: "Reenviar",
    sendNow: "Enviar ahora",
    confirm: "Reenviar",
    withdraw: "Cancelar el reenvío",
    optOut: "No encuestar",
    optIn: "Encuestar este ticket",
    setUp: "Configurar la encuesta",
    why: "¿Por qué?",
    history: "Historial",
    // The emulator's own page has no Spanish.
    addTag: "Add a tag",
  },
};
