import { Button } from "@zendeskgarden/react-buttons";
import { usePorts } from "../admin-ports.ts";
import { useLanguage } from "../texts/use-language.ts";

/** A ticket's number, which opens the ticket in Zendesk's own page: a link of this frame's could not. */
export function TicketLink({ ticketId }: { ticketId: number }) {
  const { t } = useLanguage();
  const { openTicket } = usePorts();
  return (
    <Button
      isLink
      aria-label={t("action.openTicket", { id: String(ticketId) })}
      onClick={() => openTicket(ticketId)}
    >
      #{ticketId}
    </Button>
  );
}
