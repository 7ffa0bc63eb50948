import type { GetRule } from "../call.ts";
import { ProtocolError } from "../protocol-error.ts";

/** `requirement:<identifier>`: the emulator installs no requirements, so none is found. */
export const requirement: GetRule = {
  path: /^requirement:(.+)$/,
  read(_call, identifier = "") {
    throw new ProtocolError(`There is no requirement "${identifier}"`);
  },
};
