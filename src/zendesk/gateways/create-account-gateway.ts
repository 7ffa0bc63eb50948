import type { AccountGateway } from "../../application/ports/account-gateway.ts";
import { createDeliveryGateway } from "./delivery-gateway.ts";
import { createPeopleGateway } from "./people-gateway.ts";
import { createResourceGateway } from "./resource-gateway.ts";
import type { RestSend } from "../rest/rest-send.ts";
import { createSearchGateway } from "./search-gateway.ts";
import { createTaggingGateway } from "./tagging-gateway.ts";

/** The account through Zendesk's REST API; every method rejects with a `ZendeskError` when Zendesk refuses. */
export function createAccountGateway(send: RestSend): AccountGateway {
  return {
    ...createResourceGateway(send),
    ...createDeliveryGateway(send),
    ...createSearchGateway(send),
    ...createTaggingGateway(send),
    ...createPeopleGateway(send),
  };
}
