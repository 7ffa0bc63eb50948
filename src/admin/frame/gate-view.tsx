import { styled } from "styled-components";
import { Heading } from "../../ui/heading.tsx";
import { Panel } from "../../ui/panel.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import type { Person } from "../../application/ports/people.ts";
import { useLanguage } from "../texts/use-language.ts";

const People = styled.ul`
  margin: 0;
  padding-inline-start: 20px;
`;

/** Why this person cannot set the app up, and whom to ask. */
export function GateView({ roleName, admins }: { roleName: string; admins: Person[] }) {
  const { t } = useLanguage();
  return (
    <Panel>
      <Heading as="h1">{t("gate.title")}</Heading>
      <HelpText>{t("gate.text", { role: roleName })}</HelpText>
      {admins.length === 0 ? (
        <HelpText>{t("gate.askAnyone")}</HelpText>
      ) : (
        <>
          <HelpText>{t("gate.ask")}</HelpText>
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
