import { SecretField } from "../../ui/fields/secret-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextField } from "../../ui/fields/text-field.tsx";
import { useLanguage } from "../texts/use-language.ts";

/** The three things that 2listen gives. The token's field is left out where only the other two can be changed. */
export function ConnectionFields(props: {
  endpoint: string;
  accountEmail: string;
  token: string | null;
  errors: { endpoint?: string | null; accountEmail?: string | null; token?: string | null };
  onEndpoint: (endpoint: string) => void;
  onAccountEmail: (email: string) => void;
  onToken: (token: string) => void;
}) {
  const { t } = useLanguage();
  return (
    <Stack $gap={20}>
      <TextField
        label={t("connection.endpoint")}
        hint={t("connection.endpointHint")}
        type="url"
        inputMode="url"
        isRequired
        value={props.endpoint}
        error={props.errors.endpoint ?? null}
        onChange={props.onEndpoint}
      />
      <TextField
        label={t("connection.email")}
        hint={t("connection.emailHint")}
        inputMode="email"
        isRequired
        value={props.accountEmail}
        error={props.errors.accountEmail ?? null}
        onChange={props.onAccountEmail}
      />
      {props.token === null ? null : (
        <SecretField
          label={t("connection.token")}
          hint={t("connection.tokenHint")}
          isRequired
          value={props.token}
          error={props.errors.token ?? null}
          onChange={props.onToken}
        />
      )}
    </Stack>
  );
}
