import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import type { BulkSelection } from "../../../application/bulk-resend/bulk-resend.ts";
import { countSelection } from "../../../application/bulk-resend/selection-query.ts";
import { mainRoute } from "../../../domain/main-route.ts";
import type { Settings } from "../../../domain/settings.ts";
import { ChoiceTiles } from "../../../ui/choice-tiles.tsx";
import { Cluster } from "../../../ui/cluster.tsx";
import { ConfirmDialog } from "../../../ui/confirm-dialog.tsx";
import { Heading } from "../../../ui/heading.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Pictogram } from "../../../ui/pictogram.tsx";
import { QuietText } from "../../../ui/quiet-text.tsx";
import { Stack } from "../../../ui/stack.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { usePorts } from "../admin-ports.ts";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useTask } from "../shared/use-task.ts";
import { dayOf, startOfDay } from "../shared/zone-day.ts";
import { useLanguage } from "../texts/use-language.ts";
import { BulkRun } from "./bulk-run.tsx";

const dayMs = 86_400_000;

/** Chooses a period, says how many tickets it holds, and asks for a survey on each of them. */
export function ManyTab({ settings }: { settings: Settings }) {
  const { t, timeZone } = useLanguage();
  const { gateway, nowMs } = usePorts();
  const route = mainRoute(settings);
  const [from, setFrom] = useState(() => dayOf(nowMs() - 7 * dayMs, timeZone));
  const [to, setTo] = useState(() => dayOf(nowMs(), timeZone));
  const [include, setInclude] = useState<BulkSelection["include"]>("notSent");
  const [isConfirming, setConfirming] = useState(false);
  const [running, setRunning] = useState<BulkSelection | null>(null);
  const { state, run, reset } = useTask<number>();
  const selection = readSelection({ from, to, include }, timeZone);
  const change = (work: () => void) => {
    reset();
    work();
  };
  const counted = state.phase === "done" ? state.result : null;
  if (running) {
    return (
      <Panel aria-label={t("many.title")}>
        <Heading>{t("many.title")}</Heading>
        <BulkRun route={route} selection={running} onAgain={() => change(() => setRunning(null))} />
      </Panel>
    );
  }
  return (
    <Panel aria-label={t("many.title")}>
      <Heading>{t("many.title")}</Heading>
      <QuietText>{t("many.intro")}</QuietText>
      <Stack $gap={20}>
        <Cluster $gap={16}>
          <TextField
            label={t("many.from")}
            type="date"
            value={from}
            onChange={(day) => change(() => setFrom(day))}
          />
          <TextField
            label={t("many.to")}
            type="date"
            value={to}
            error={selection ? null : t("many.periodWrong")}
            onChange={(day) => change(() => setTo(day))}
          />
        </Cluster>
        <ChoiceTiles
          legend={t("many.include")}
          value={include}
          onChange={(choice) => change(() => setInclude(choice))}
          options={[
            {
              value: "notSent",
              label: t("many.notSent"),
              description: t("many.notSentText"),
              icon: <Pictogram name="envelope" />,
            },
            {
              value: "all",
              label: t("many.all"),
              description: t("many.allText"),
              icon: <Pictogram name="envelopes" />,
            },
          ]}
        />
        <Cluster role="status">
          <Button
            isPrimary={!counted}
            disabled={!selection || state.phase === "busy"}
            onClick={() => void (selection && run(() => countSelection(gateway, route, selection)))}
          >
            {t(state.phase === "busy" ? "many.counting" : "many.count")}
          </Button>
          {counted === 0 ? <span>{t("many.countedNone")}</span> : null}
          {counted ? <span>{t("many.counted", { count: counted })}</span> : null}
        </Cluster>
        {state.phase === "failed" ? <FailureNotice doing="dryRun" failure={state.failure} /> : null}
        {counted ? (
          <div>
            <Button isPrimary onClick={() => setConfirming(true)}>
              {t("many.start", { count: counted })}
            </Button>
          </div>
        ) : null}
      </Stack>
      {isConfirming && counted && selection ? (
        <ConfirmDialog
          title={t("many.confirmTitle")}
          confirmLabel={t("many.start", { count: counted })}
          cancelLabel={t("action.cancel")}
          onCancel={() => setConfirming(false)}
          onConfirm={() => {
            setConfirming(false);
            setRunning(selection);
          }}
        >
          {t("many.counted", { count: counted })} {t("many.confirmText")}
        </ConfirmDialog>
      ) : null}
    </Panel>
  );
}

/** Both days belong to the period. Null where it ends before it starts. */
function readSelection(
  { from, to, include }: { from: string; to: string; include: BulkSelection["include"] },
  timeZone: string | null,
): BulkSelection | null {
  const fromMs = startOfDay(from, timeZone);
  const toMs = startOfDay(dayOf(startOfDay(to, timeZone) + 1.5 * dayMs, timeZone), timeZone);
  return fromMs < toMs ? { fromMs, toMs, include } : null;
}
