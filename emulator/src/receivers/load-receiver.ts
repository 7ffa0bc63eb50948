import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

import type { CreateReceiver } from "./receiver.ts";
import { ReceiverError } from "./receiver-error.ts";

/**
 * Imports a receiver's module by the path of its file. Throws `ReceiverError` where it cannot be imported, or exports no
 * function `createReceiver`. TypeScript is taken where the process runs it.
 */
export async function loadReceiver(file: string): Promise<CreateReceiver> {
  const module = await importModule(file);
  const create = module["createReceiver"];
  if (typeof create !== "function")
    throw new ReceiverError(file, "it exports no function createReceiver. See the README, Receivers.");
  return create as CreateReceiver;
}

async function importModule(file: string): Promise<Record<string, unknown>> {
  try {
    return (await import(pathToFileURL(resolve(file)).href)) as Record<string, unknown>;
  } catch (error) {
    throw new ReceiverError(file, error instanceof Error ? error.message : String(error));
  }
}
