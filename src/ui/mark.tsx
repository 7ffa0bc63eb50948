import { getColor } from "@zendeskgarden/react-theming";
import { styled } from "styled-components";

/** What a mark means; it is always beside words, which say the same. */
export type MarkKind = "ok" | "warning" | "error" | "waiting" | "none";

const shapes: Record<MarkKind, string> = {
  ok: "M4.5 8.2l2.4 2.4 4.6-5",
  warning: "M8 4.5v4.2M8 11.2v.3",
  error: "M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4",
  waiting: "M8 4.6V8l2.3 1.5",
  none: "M5 8h6",
};

const colors: Record<MarkKind, string> = {
  ok: "foreground.success",
  warning: "foreground.warning",
  error: "foreground.danger",
  waiting: "foreground.primary",
  none: "foreground.subtle",
};

const Picture = styled.svg<{ $kind: MarkKind }>`
  flex: none;
  color: ${({ theme, $kind }) => getColor({ theme, variable: colors[$kind] })};
`;

/** A small round sign, hidden from screen readers: the text beside it carries the meaning. */
export function Mark({ kind, size = 16 }: { kind: MarkKind; size?: number }) {
  return (
    <Picture $kind={kind} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path
        d={shapes[kind]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Picture>
  );
}
