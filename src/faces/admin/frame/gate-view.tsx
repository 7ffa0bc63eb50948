import { styled } from "styled-components";
import { Heading } from "../../../ui/heading.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { QuietText } from "../../../ui/quiet-text.tsx";
import type { NamedPerson } from "../admin-ports.ts";
import { useLanguage } from "../texts/use-language.ts";

const People = styled.ul`
  margin: 0;
  padding-inline-start: 20px;
`;

/** Why there is nothing to set up here for this person, and whom to ask. */
export function GateView({ roleName, admins }: { roleName: string; admins: NamedPerson[] }) {
  const { t } = useLanguage();
  return (
    <Panel>
      <Heading as="h1">{t("gate.title")}</Heading>
      <QuietText>{t("gate.text", { role: roleName })}</QuietText>
      {admins.length === 0 ? (
        <QuietText>{t("gate.askAnyone")}</QuietText>
      ) : (
        <>
          <QuietText>{t("gate.ask")}</QuietText>
          <People>
            {admins.map(({ name, email }) => (
              <li key={`${name}${email}`}>{email ? `${name} · ${email}` : name}</li>
            ))}
          </People>
        </>
      )}
    </Panel>
  );
}
