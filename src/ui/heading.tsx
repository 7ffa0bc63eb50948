import { styled } from "styled-components";

/** A heading without the browser's margins; its rank is given by `as`, its size by `$size`. */
export const Heading = styled.h2<{ $size?: "sm" | "md" | "lg" }>`
  margin: 0;
  font-size: ${({ theme, $size }) => theme.fontSizes[$size === "lg" ? "xl" : $size === "sm" ? "md" : "lg"]};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  line-height: 1.35;
`;
