import { ticketsPerRun } from "../../domain/findings/more-than-one-run-takes.ts";
import type { DryRun, DryRunTicket } from "../../application/provisioning/dry-run-result.ts";
import { CheckboxField } from "../../ui/fields/checkbox-field.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { StatusIcon } from "../../ui/status-icon.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TicketLink } from "../shared/ticket-link.tsx";
import type { AdminLanguage } from "../texts/admin-texts.ts";
import { useLanguage } from "../texts/use-language.ts";

/** What switching on would do to the tickets of this moment; more than a handful must be acknowledged. */
export function DryRunView(props: {
  dryRun: DryRun;
  isTrigger: boolean;
  isAcknowledged: boolean;
  onAcknowledge: (isAcknowledged: boolean) => void;
}) {
  const { t } = useLanguage();
  const { dryRun } = props;
  return (
    <Stack $gap={12}>
      <strong>{writeCount(t, dryRun, props.isTrigger)}</strong>
      <HelpText>
        {t("dryRun.considered", { count: dryRun.consideredCount })}{" "}
        {dryRun.bound === "exact" || dryRun.matchingCount === 0 ? null : t(`dryRun.bound.${dryRun.bound}`)}
      </HelpText>
      {dryRun.needsAcknowledgement ? (
        <CheckboxField
          label={t(dryRun.bound === "exact" ? "dryRun.acknowledge" : "dryRun.acknowledgeAtMost", {
            count: dryRun.matchingCount,
          })}
          isChecked={props.isAcknowledged}
          onChange={props.onAcknowledge}
        />
      ) : null}
      {dryRun.tickets.length > 0 ? (
        <Disclosure label={t("dryRun.list", { count: dryRun.tickets.length })}>
          <DataTable
            caption={t("dryRun.title")}
            widths={["88px", undefined, "42%"]}
            headings={[t("dryRun.ticket"), t("dryRun.subject"), t("dryRun.verdictHeading")]}
            rows={dryRun.tickets.map((ticket) => ({
              key: String(ticket.id),
              cells: [
                <TicketLink key="ticket" ticketId={ticket.id} />,
                ticket.subject,
                <Verdict key="verdict" ticket={ticket} />,
              ],
            }))}
          />
        </Disclosure>
      ) : null}
    </Stack>
  );
}

function writeCount(t: AdminLanguage["t"], dryRun: DryRun, isTrigger: boolean): string {
  if (isTrigger) return t("dryRun.trigger");
  const { matchingCount: count, bound } = dryRun;
  if (count === 0) return t("dryRun.none");
  const sentence = t(bound === "exact" ? "dryRun.some" : "dryRun.atMost", { count });
  return count > ticketsPerRun
    ? `${sentence} ${t("dryRun.severalRuns", { limit: ticketsPerRun })}`
    : sentence;
}

function Verdict({ ticket }: { ticket: DryRunTicket }) {
  const { t, locale } = useLanguage();
  const reasons = ticket.reasons.map(({ reason }) => t(`dryRun.reason.${reason}`));
  const isIn = ticket.verdict === "now" || ticket.verdict === "later";
  return (
    <Cluster $gap={8}>
      <StatusIcon kind={isIn ? "ok" : "none"} />
      <span>
        {t(`dryRun.verdict.${ticket.verdict}`, { reasons: new Intl.ListFormat(locale).format(reasons) })}
      </span>
    </Cluster>
  );
}
