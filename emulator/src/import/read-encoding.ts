import { open } from "node:fs/promises";

const COMPRESSED: readonly (readonly number[])[] = [
  [0x1f, 0x8b],
  [0x50, 0x4b, 0x03, 0x04],
];

/**
 * How a text file is written, by its first bytes: UTF-16 with a byte order mark, as PowerShell's `>` writes it, else UTF-8. Rejects for an
 * archive, with what to do, and with Node's error where the file cannot be read.
 */
export async function readEncoding(path: string): Promise<"utf8" | "utf16le"> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const begins = (bytes: readonly number[]) =>
      bytes.length <= bytesRead && bytes.every((byte, index) => buffer[index] === byte);
    if (COMPRESSED.some(begins)) throw new Error("it is compressed; unpack it first");
    return begins([0xff, 0xfe]) ? "utf16le" : "utf8";
  } finally {
    await file.close();
  }
}
