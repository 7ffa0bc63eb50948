const windowLength = 6;

/**
 * What of a token a text holds: any six of its characters in a row, as they are, in an address, or (eight of them) in base64,
 * wherever in it the token begins. Written apart from the app's own redaction, so that it does not share its mistakes.
 */
export function findTokenTraces(text: string, token: string): string[] {
  const plain = windowsOf(token, windowLength);
  const escaped = windowsOf(encodeURIComponent(token), windowLength).filter((part) => part.includes("%"));
  const encoded = ["", "x", "xx"].flatMap((before) => {
    const whole = Buffer.from(`${before}${token}xx`).toString("base64");
    // The characters at both ends hold bits of the neighbouring bytes.
    return windowsOf(whole.slice(4, -4), 8).flatMap((part) => [
      part,
      part.replaceAll("+", "-").replaceAll("/", "_"),
      encodeURIComponent(part),
    ]);
  });
  return [...plain, ...escaped, ...encoded].filter((part) => text.includes(part));
}

function windowsOf(text: string, length: number): string[] {
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, start) =>
    text.slice(start, start + length),
  );
}
