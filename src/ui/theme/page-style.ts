import { getColor } from "@zendeskgarden/react-theming";
import { createGlobalStyle } from "styled-components";

/** The page itself: Garden styles its components only, and a browser's own margin and white would show around them. */
export const PageStyle = createGlobalStyle`
  html {
    color-scheme: ${({ theme }) => theme.colors.base};
  }

  body {
    margin: 0;
    background-color: ${({ theme }) => getColor({ theme, variable: "background.default" })};
    color: ${({ theme }) => getColor({ theme, variable: "foreground.default" })};
    font-family: ${({ theme }) => theme.fonts.system};
    font-size: ${({ theme }) => theme.fontSizes.md};
    line-height: 20px;
    /* Names of rules and tags may have no place to break: nothing is widened by one. */
    overflow-wrap: anywhere;
  }

  a, code, strong {
    unicode-bidi: isolate;
  }

  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after {
      transition-duration: 0.01ms !important;
      animation-duration: 0.01ms !important;
    }
  }
`;
