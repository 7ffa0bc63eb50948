import { findTicketId } from "../../domain/survey/content/find-ticket-id.ts";
import type { AccountGateway } from "../ports/account-gateway.ts";
import type { DeliveryDetail } from "./health-report.ts";

/** The delivery to read; the template says where the ticket's number is in the sent body. */
export interface DeliveryQuestion {
  webhookId: string;
  invocationId: string;
  bodyTemplate: string;
}

/** What one delivery's attempts tell: the answer and the ticket. One request. The sent body itself is personal data and is not kept. */
export async function readDeliveryDetail(
  gateway: Pick<AccountGateway, "listAttempts">,
  { webhookId, invocationId, bodyTemplate }: DeliveryQuestion,
): Promise<DeliveryDetail> {
  const attempts = await gateway.listAttempts(webhookId, invocationId);
  const sentBody = attempts.find((attempt) => attempt.sentBody !== null)?.sentBody ?? null;
  const answer = attempts.findLast((attempt) => attempt.answer !== null)?.answer ?? "";
  return {
    invocationId,
    answer: answer.trim().slice(0, 300),
    attempts: attempts.length,
    ticketId: sentBody === null ? null : findTicketId(sentBody, bodyTemplate),
  };
}
