import type { AppInstance } from "./instances/app-instance.ts";
import type { ZafHost } from "./zaf-host.ts";

/** One `get`, `set` or `invoke`. */
export interface Call {
  host: ZafHost;
  /** Whose page asks. */
  caller: AppInstance;
  /** Which instance is meant: the caller itself, or one that it addresses through `client.instance(guid)`. */
  target: AppInstance;
}

/** Answers `client.get(path)`. The pattern's groups are handed on. */
export interface GetRule {
  path: RegExp;
  read(call: Call, ...groups: string[]): unknown;
}

/** Answers `client.set(path, value)`; what it returns is the new value. */
export interface SetRule {
  path: RegExp;
  write(call: Call, value: unknown, ...groups: string[]): unknown;
}

/** Answers `client.invoke(action, ...args)`. */
export interface ActionRule {
  action: RegExp;
  run(call: Call, args: unknown[], ...groups: string[]): unknown;
}
