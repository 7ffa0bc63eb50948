import type { ActionRule } from "../call.ts";

/** `resize` with `{width, height}`: CSS lengths or numbers of pixels. A sidebar keeps the tray's width. Answers the size. */
export const resize: ActionRule = {
  action: /^resize$/,
  run({ target }, [size]) {
    const { width, height } = (size ?? {}) as { width?: unknown; height?: unknown };
    target.frameState.patch({
      ...(width === undefined ? {} : { width: cssLength(width) }),
      ...(height === undefined ? {} : { height: cssLength(height) }),
    });
    return { width: target.frameState.get().width, height: target.frameState.get().height };
  },
};

/** `120`, `"120"` and `"120px"` are the same; other units stay; what is no length counts as unset. */
export function cssLength(value: unknown): string | null {
  const text = String(value).trim();
  if (/^\d+(\.\d+)?$/.test(text)) return `${text}px`;
  return /^\d+(\.\d+)?(px|%|vh|vw|em|rem)$/.test(text) ? text : null;
}
