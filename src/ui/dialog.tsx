import { Body, Close, Header, Modal } from "@zendeskgarden/react-modals";
import type { ReactNode } from "react";

/** Something that is dealt with before going on. Escape and the cross close it. */
export function Dialog(props: {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <Modal isLarge onClose={props.onClose}>
      <Header>{props.title}</Header>
      <Body>{props.children}</Body>
      <Close aria-label={props.closeLabel} />
    </Modal>
  );
}
