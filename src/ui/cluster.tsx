import { styled } from "styled-components";

/** A row that wraps, with even gaps, in pixels. */
export const Cluster = styled.div<{ $gap?: number; $justify?: "flex-start" | "flex-end" | "space-between" }>`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: ${({ $justify }) => $justify ?? "flex-start"};
  gap: ${({ $gap }) => $gap ?? 12}px;
  min-width: 0;
`;
