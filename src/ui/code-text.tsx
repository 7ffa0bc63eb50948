import { getColor } from "@zendeskgarden/react-theming";
import { styled } from "styled-components";

const Frame = styled.section`
  margin: 0;
  padding: 12px;
  overflow: auto;
  max-height: 320px;
  border: ${({ theme }) => `${theme.borders.sm} ${getColor({ theme, variable: "border.subtle" })}`};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background-color: ${({ theme }) => getColor({ theme, variable: "background.subtle" })};
  color: ${({ theme }) => getColor({ theme, variable: "foreground.default" })};
  font-family: ${({ theme }) => theme.fonts.mono};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  line-height: 18px;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;

/** Text for machines, shown as it is; scrolls by keyboard, so it has a name and takes the focus. */
export function CodeText({ label, text }: { label: string; text: string }) {
  return (
    <Frame aria-label={label} tabIndex={0}>
      {text}
    </Frame>
  );
}
