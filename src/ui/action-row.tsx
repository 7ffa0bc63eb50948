import { getColor } from "@zendeskgarden/react-theming";
import { css, styled } from "styled-components";

/** The buttons that end a form or dialog. Sticky ones stay visible however long the content above them is. */
export const ActionRow = styled.div<{ $sticky?: "onPage" | "inDialog" | undefined }>`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 12px;
  min-width: 0;
  ${({ $sticky, theme }) =>
    $sticky &&
    css`
      position: sticky;
      z-index: 1;
      bottom: 0;
      padding: 12px 0;
      border-top: ${theme.borders.sm} ${getColor({ theme, variable: "border.subtle" })};
      background-color: ${getColor({
        theme,
        variable: $sticky === "inDialog" ? "background.raised" : "background.default",
      })};
    `}
`;
