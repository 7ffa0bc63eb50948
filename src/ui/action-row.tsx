import { getColor } from "@zendeskgarden/react-theming";
import { styled } from "styled-components";

/** The buttons that end something. In a dialog they stay in sight, however long what stands above them is. */
export const ActionRow = styled.div<{ $stays?: boolean }>`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 12px;
  min-width: 0;
  ${({ $stays, theme }) =>
    $stays
      ? `
    position: sticky;
    z-index: 1;
    bottom: 0;
    padding: 12px 0;
    background-color: ${getColor({ theme, variable: "background.raised" })};
  `
      : ""}
`;
