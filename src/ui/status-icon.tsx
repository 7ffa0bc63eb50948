import { getColor } from "@zendeskgarden/react-theming";
import { styled } from "styled-components";
import { type StatusIconKind, markShapes } from "./status-icon-shapes.ts";

const colors: Record<StatusIconKind, string> = {
  ok: "foreground.success",
  warning: "foreground.warning",
  error: "foreground.danger",
  waiting: "foreground.primary",
  none: "foreground.subtle",
};

const Picture = styled.svg<{ $kind: StatusIconKind }>`
  flex: none;
  color: ${({ theme, $kind }) => getColor({ theme, variable: colors[$kind] })};
`;

/** A small round sign, hidden from screen readers: the text beside it carries the meaning. */
export function StatusIcon({ kind, size = 16 }: { kind: StatusIconKind; size?: number }) {
  return (
    <Picture $kind={kind} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path
        d={markShapes[kind]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Picture>
  );
}
