import { styled } from "styled-components";

/** A column with equal gaps, in pixels. */
export const Stack = styled.div<{ $gap?: number }>`
  display: flex;
  flex-direction: column;
  gap: ${({ $gap }) => $gap ?? 16}px;
  min-width: 0;
`;
