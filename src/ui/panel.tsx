import { getColor } from "@zendeskgarden/react-theming";
import { styled } from "styled-components";

/** A plain box around one subject of a page. */
export const Panel = styled.section`
  display: flex;
  flex-direction: column;
  gap: 12px;
  min-width: 0;
  padding: 20px;
  border: ${({ theme }) => `${theme.borders.sm} ${getColor({ theme, variable: "border.default" })}`};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background-color: ${({ theme }) => getColor({ theme, variable: "background.raised" })};
`;
