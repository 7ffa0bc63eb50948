import { expect, test } from "vitest";

import { parseFormBody } from "./parse-form-body.ts";

test.each([
  ["a=1&b=x+y%26", { a: "1", b: "x y&" }],
  ["ticket[comment][body]=hi", { ticket: { comment: { body: "hi" } } }],
  ["tags[]=a&tags[]=b", { tags: ["a", "b"] }],
  ["f[][id]=1&f[][value]=x&f[][id]=2", { f: [{ id: "1", value: "x" }, { id: "2" }] }],
  ["a=1&a[b]=2", { a: "1" }],
  ["a[]=1&a[b]=2", { a: ["1"] }],
  ["__proto__[admin]=1&a[__proto__][b]=1", {}],
  [`${"a[b]".padEnd(60, "[b]")}=1`, {}],
  ["", {}],
])("%s", (text, body) => {
  expect(parseFormBody(text)).toEqual(body);
});
