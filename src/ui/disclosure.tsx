import { Button } from "@zendeskgarden/react-buttons";
import { getColor } from "@zendeskgarden/react-theming";
import { type ReactNode, useId, useState } from "react";
import { styled } from "styled-components";

const Body = styled.div`
  margin: 8px 0;
`;
const Arrow = styled.span<{ $isOpen: boolean }>`
  display: inline-block;
  margin-inline-end: 6px;
  color: ${({ theme }) => getColor({ theme, variable: "foreground.subtle" })};
  transform: rotate(${({ $isOpen }) => ($isOpen ? 90 : 0)}deg);
  transition: transform 0.1s ease-in-out;
`;

/** Something one click away: a button that shows and hides what follows it. The content is built only once opened. */
export function Disclosure(props: {
  label: ReactNode;
  /** Keeps it open, where there is something inside that must be seen. */
  mustShow?: boolean;
  children: ReactNode;
}) {
  const [wantsOpen, setOpen] = useState(false);
  const isOpen = wantsOpen || (props.mustShow ?? false);
  const id = useId();
  return (
    <div>
      <Button isLink aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!wantsOpen)}>
        <Arrow $isOpen={isOpen} aria-hidden="true">
          ›
        </Arrow>
        {props.label}
      </Button>
      <Body id={id} hidden={!isOpen}>
        {isOpen ? props.children : null}
      </Body>
    </div>
  );
}
