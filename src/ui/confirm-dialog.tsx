import { Button } from "@zendeskgarden/react-buttons";
import { Body, Close, Footer, FooterItem, Header, Modal } from "@zendeskgarden/react-modals";
import type { ReactNode } from "react";

/** Asks before an action that cannot be undone at once. Closing it means no. */
export function ConfirmDialog(props: {
  title: string;
  confirmLabel: string;
  cancelLabel: string;
  isDangerous?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  children: ReactNode;
}) {
  return (
    <Modal onClose={props.onCancel}>
      <Header isDanger={props.isDangerous ?? false}>{props.title}</Header>
      <Body>{props.children}</Body>
      <Footer>
        <FooterItem>
          <Button isBasic onClick={props.onCancel}>
            {props.cancelLabel}
          </Button>
        </FooterItem>
        <FooterItem>
          <Button isPrimary isDanger={props.isDangerous ?? false} onClick={props.onConfirm}>
            {props.confirmLabel}
          </Button>
        </FooterItem>
      </Footer>
      <Close aria-label={props.cancelLabel} />
    </Modal>
  );
}
