import type { Finding } from "../../domain/findings/finding.ts";
import { listHealthFindings } from "../../domain/findings/list-health-findings.ts";
import { isSetUp } from "../../domain/survey/is-set-up.ts";
import type { Difference } from "../../domain/provisioning/resources/difference.ts";
import { isComparable } from "../../domain/provisioning/resources/is-comparable.ts";
import { listDifferences } from "../../domain/provisioning/resources/list-differences.ts";
import { isGatewayError } from "../ports/gateway-error.ts";
import type { AccountGateway } from "../ports/account-gateway.ts";
import { selectMatching } from "../provisioning/dry-run.ts";
import { inspectAccount } from "../provisioning/inspect-account.ts";
import type { AccountHealth } from "./health-report.ts";
import type { HealthInput } from "./health-input.ts";

/** Reads the account's resources and what is wrong with them: at most six requests where no list is longer than a page. */
export async function readAccountHealth(input: HealthInput): Promise<AccountHealth> {
  const { gateway, settings, isTrial } = input;
  const observed = await inspectAccount(gateway);
  const nativeCsat = await readNativeCsat(gateway);
  const matching = await countMatching(input);
  const hasNativeCsat = nativeCsat === "refused" ? null : nativeCsat;
  const matchingCount = matching === "refused" ? null : matching;
  const found = listHealthFindings({
    settings,
    saved: settings,
    account: observed,
    hasNativeCsat,
    isTrial,
    matchingCount,
  });
  const findings = [...listUnreadable(input.savedFindings ?? [], found), ...found];
  const differences = listDifferences(settings, observed);
  const status = isComparable(observed) ? judgeAccount(differences, findings) : "unknown";
  const notKnown = [
    ...(matching === "refused" ? (["waitingCount"] as const) : []),
    ...(nativeCsat === "refused" ? (["nativeCsat"] as const) : []),
  ];
  return { status, observed, differences, findings, waitingCount: matchingCount, notKnown };
}

/** An invalid setting is found both when the settings are read and when they are judged. */
function listUnreadable(saved: readonly Finding[], found: readonly Finding[]): Finding[] {
  return saved.filter(
    ({ values }) =>
      !found.some(
        ({ code, values: known }) => code === "settingInvalid" && known["field"] === values["field"],
      ),
  );
}

async function readNativeCsat(gateway: AccountGateway): Promise<boolean | null | "refused"> {
  return orRefused(async () => (await gateway.readAccountFeatures()).nativeCsat);
}

async function countMatching({
  gateway,
  settings,
  survey,
  nowMs,
}: HealthInput): Promise<number | null | "refused"> {
  if (!isSetUp(settings) || survey.rule.kind !== "automation") return null;
  return orRefused(() => gateway.countTickets(selectMatching(survey, nowMs)));
}

/** A refusal leaves its finding out, and is reported. */
async function orRefused<Value>(read: () => Promise<Value>): Promise<Value | "refused"> {
  try {
    return await read();
  } catch (error) {
    if (isGatewayError(error)) return "refused";
    throw error;
  }
}

/** Off: no survey can be sent. Paused: switched off, else fine. Attention: surveys are sent, but something is wrong. */
function judgeAccount(
  differences: readonly Difference[],
  findings: readonly Finding[],
): AccountHealth["status"] {
  const essential = differences.filter(({ ref }) => ref.role === "dispatch" || ref.role === "webhook");
  const owned = essential.filter(
    ({ kind }) => kind === "missing" || kind === "changed" || kind === "unchanged",
  );
  if (findings.some(({ code }) => code === "notSetUp") || owned.some(({ kind }) => kind === "missing"))
    return "off";
  if (findings.some(({ code }) => code === "webhookInactive")) return "off";
  if (findings.some(({ code }) => code === "dispatchPaused")) return "paused";
  return findings.some(({ severity }) => severity !== "notice") ? "attention" : "on";
}
