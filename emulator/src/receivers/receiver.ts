/** What a receiver gets from the emulator. */
export interface ReceiverContext {
  /** Milliseconds since 1970 by the emulator's clock. */
  now(): number;
}

/** One item that a receiver accepted. */
export interface ReceivedItem {
  /** ISO 8601, by the emulator's clock. */
  receivedAt: string;
  /** Shown as JSON in the inbox. */
  body: unknown;
}

/** The texts of a receiver's inbox page. */
export interface InboxTexts {
  title: string;
  /** One sentence under the title. */
  intro: string;
}

/**
 * A plug-in that plays the service to which the account's webhooks are sent. It gets a server of its own on the loopback
 * addresses, at the port after the emulator's (the second receiver at the one after that).
 */
export interface Receiver {
  /**
   * Names it in addresses, in lower-case letters, digits and hyphens: what it received is listed by `GET /emulator/<name>`,
   * forgotten by `DELETE /emulator/<name>`, and shown at `/tools/inbox/<name>`. Not the name of one of the emulator's own controls.
   */
  name: string;
  /** Answers a request to its server; a rejection answers 500 and is reported. */
  fetch(request: Request): Response | Promise<Response>;
  /** The lines that the command prints at the start, with `origin` as `http://localhost:<port>`. */
  startLines(origin: string): readonly string[];
  /** Everything that it received, oldest first. */
  list(): readonly ReceivedItem[];
  /** Forgets what it received; called by `DELETE /emulator/<name>` and at each reset. */
  clear(): void;
  /** The inbox's texts in the host page's locale (`pt-BR`), or in the closest language that it has. */
  describeInbox(locale: string): InboxTexts;
  /** Tags of the bundled tickets (`pesquisa_enviada`, `nao_pesquisar`) that it knows by other names. */
  seedTags?: Readonly<Record<string, string>>;
}

/** What a receiver's module exports as `createReceiver`. */
export type CreateReceiver = (context: ReceiverContext) => Receiver;
