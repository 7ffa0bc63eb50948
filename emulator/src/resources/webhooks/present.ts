import type { Webhook } from "../../account/webhook-records.ts";

/**
 * A webhook as REST shows it, without its secrets: basic auth keeps the user name, the others nothing of their data; without
 * authentication the key is absent, as is what was never set [recorded].
 */
export function presentWebhook(webhook: Webhook): Record<string, unknown> {
  const {
    authentication,
    signing_secret: _secret,
    custom_headers,
    external_source,
    description,
    ...rest
  } = webhook;
  return {
    ...rest,
    ...(description === null ? {} : { description }),
    ...(custom_headers === null ? {} : { custom_headers }),
    ...(external_source === null ? {} : { external_source }),
    ...(authentication === null ? {} : { authentication: presentAuthentication(authentication) }),
  };
}

function presentAuthentication(
  authentication: NonNullable<Webhook["authentication"]>,
): Record<string, unknown> {
  const { type, add_position } = authentication;
  return type === "basic_auth"
    ? { type, add_position, data: { username: authentication.data.username } }
    : { type, add_position };
}
