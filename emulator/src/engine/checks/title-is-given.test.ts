import { describe, expect, test } from "vitest";

import { createEngineEmulator } from "../../../../tests/support/engine-emulator.ts";
import { aRuleDraft } from "../../../../tests/support/engine-rules.ts";
import { titleIsGiven } from "./title-is-given.ts";

const { account } = createEngineEmulator().emulator;

describe("a rule's title", () => {
  test("must not be blank", () => {
    expect(titleIsGiven(aRuleDraft({ title: "  " }), account)).toMatchObject({
      field: "title",
      code: "BlankValue",
    });
    expect(titleIsGiven(aRuleDraft({ title: "Pesquisa" }), account)).toBeNull();
  });
});
