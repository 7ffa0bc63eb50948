import { getColor } from "@zendeskgarden/react-theming";
import { type ReactNode, useEffect, useRef } from "react";
import { styled } from "styled-components";

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 4px 8px;
  font-size: ${({ theme }) => theme.fontSizes.sm};
  line-height: 16px;
  overflow-wrap: anywhere;
  outline: none;
  color: ${({ theme }) => getColor({ theme, variable: "foreground.subtle" })};
`;

/** A line that confirms an action. It takes the focus where the button of the action is gone. */
export function ActionMessage({
  children,
  takesFocus = false,
}: {
  children: ReactNode;
  takesFocus?: boolean;
}) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) line.current?.focus();
  }, [takesFocus]);
  return (
    <Line ref={line} role="status" tabIndex={takesFocus ? -1 : undefined}>
      {children}
    </Line>
  );
}
