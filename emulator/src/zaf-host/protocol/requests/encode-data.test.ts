import { describe, expect, test } from "vitest";

import { encodeData } from "./encode-data.ts";
import { readRequestOptions } from "./request-options.ts";

const encode = (options: Record<string, unknown>) =>
  encodeData(readRequestOptions({ url: "/x", ...options }, true));

describe("data", () => {
  test.each([
    [{ a: 1, b: "c d" }, "a=1&b=c%20d"],
    [
      { ticket: { tags: ["a", "b"], priority: null } },
      "ticket%5Btags%5D%5B%5D=a&ticket%5Btags%5D%5B%5D=b&ticket%5Bpriority%5D=",
    ],
    [{ fields: [{ id: 1 }, { id: 2 }] }, "fields%5B0%5D%5Bid%5D=1&fields%5B1%5D%5Bid%5D=2"],
    ["raw=1", "raw=1"],
  ])("%j of a GET goes into the query", (data, query) => {
    expect(encode({ data })).toEqual({ url: `/x?${query}`, headers: {}, body: null });
  });

  test("joins a query that the url has already", () => {
    expect(encode({ url: "/x?y=1", data: { a: 1 } }).url).toBe("/x?y=1&a=1");
  });

  test("of a POST is a form unless the app names another type", () => {
    expect(encode({ type: "POST", data: { a: 1 } })).toEqual({
      url: "/x",
      headers: { "content-type": "application/x-www-form-urlencoded; charset=UTF-8" },
      body: "a=1",
    });
    expect(encode({ type: "POST", data: "{}", contentType: "application/json" }).headers).toEqual({
      "content-type": "application/json",
    });
  });

  test.each([[{ contentType: false }], [{ headers: { "Content-Type": "text/x" } }]])(
    "keeps the type of %j",
    (options) => {
      const { headers } = encode({ type: "PUT", data: "x", ...options });
      expect(headers).not.toHaveProperty("content-type");
    },
  );

  test("that is not there means no body and no type", () => {
    expect(encode({ type: "DELETE" })).toEqual({ url: "/x", headers: {}, body: null });
  });
});
