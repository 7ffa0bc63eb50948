import { readFileSync, renameSync, writeFileSync } from "node:fs";

import { decodeValue, encodeValue } from "./encode-value.ts";
import type { EmulatorState } from "./emulator-state.ts";
import { UnusableStateError } from "./unusable-state-error.ts";

const FORMAT = "zendesk-emulator state";
/** Raised with every change of a record's shape, for a state of another shape would fail far from here. */
const VERSION = 1;

/** Writes a state beside the file and moves it into place: a reader sees the old state or the new one, whole. */
export function writeStateFile(file: string, state: EmulatorState): void {
  const waiting = `${file}.${process.pid}.tmp`;
  writeFileSync(waiting, JSON.stringify({ format: FORMAT, version: VERSION, state: encodeValue(state) }));
  renameSync(waiting, file);
}

/**
 * The state in a file; null where there is no file yet. Throws `UnusableStateError` where it cannot be read: an account that
 * silently starts from nothing would be written over the one that was meant.
 */
export function readStateFile(file: string): EmulatorState | null {
  const text = readText(file);
  if (text === null) return null;
  const content = parseJson(text);
  if (content?.["format"] !== FORMAT) throw new UnusableStateError(file, "it is not a state of the emulator");
  if (content["version"] !== VERSION)
    throw new UnusableStateError(
      file,
      `it has version ${String(content["version"])}, this emulator reads ${VERSION}`,
    );
  const state = decodeValue(content["state"]) as EmulatorState | undefined;
  if (!(state?.records?.tickets instanceof Map)) throw new UnusableStateError(file, "it holds no account");
  return state;
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw new UnusableStateError(file, error instanceof Error ? error.message : String(error));
  }
}

function parseJson(text: string): Record<string, unknown> | null {
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === "object" && content !== null ? (content as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
