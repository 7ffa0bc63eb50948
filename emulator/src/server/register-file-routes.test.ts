import { expect, test } from "vitest";

import { startTestEmulator } from "../../../tests/support/emulator/start-test-emulator.ts";
import { seedIds } from "../seed/seed-ids.ts";

test("an uploaded file comes back byte for byte, as a download", async () => {
  const { url } = await startTestEmulator();
  const sent = new Uint8Array([0, 255, 13, 10, 123]);
  const reply = await fetch(`${url}/api/v2/uploads?filename=fatura%20%C3%A7.bin`, {
    method: "POST",
    headers: { "x-emulator-user": String(seedIds.admin), "content-type": "application/binary" },
    body: sent,
  });
  const { upload } = (await reply.json()) as {
    upload: { attachment: { content_url: string; size: number } };
  };
  expect(upload.attachment.size).toBe(5);

  const content = await fetch(upload.attachment.content_url);
  expect(new Uint8Array(await content.arrayBuffer())).toEqual(sent);
  expect(content.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''fatura%20%C3%A7.bin");
});

test("an address that no file has answers 404", async () => {
  const { url } = await startTestEmulator();
  expect((await fetch(`${url}/attachments/token/none/?name=a`)).status).toBe(404);
});
