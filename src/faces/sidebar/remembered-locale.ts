const key = "2listen.locale";

/** The agent's locale as it was last time, else the browser's: a guess that lets the texts load beside the handshake. */
export function guessLocale(): string {
  try {
    return localStorage.getItem(key) ?? navigator.language;
  } catch {
    return navigator.language;
  }
}

/** Remembers the locale for the next ticket. A browser that keeps nothing for framed pages only guesses worse. */
export function rememberLocale(locale: string): void {
  try {
    localStorage.setItem(key, locale);
  } catch {
    return;
  }
}
