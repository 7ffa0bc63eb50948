import type { GetRule } from "../call.ts";

/** `requirement:<identifier>`: the resource created for this entry of requirements.json, or nothing where none was. */
export const requirement: GetRule = {
  path: /^requirement:(.+)$/,
  read({ target }, wanted = "") {
    const found = target.app.requirements.find(({ identifier }) => identifier === wanted);
    if (found === undefined) return null;
    return { requirement_id: found.requirement_id, requirement_type: found.requirement_type };
  },
};
