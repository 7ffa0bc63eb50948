import { getColor } from "@zendeskgarden/react-theming";
import { styled } from "styled-components";

/** Text that explains, beside text that says. */
export const HelpText = styled.p`
  margin: 0;
  color: ${({ theme }) => getColor({ theme, variable: "foreground.subtle" })};
  overflow-wrap: anywhere;
`;
