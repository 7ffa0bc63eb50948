import type { BulkSelection } from "../../application/bulk-send/bulk-send.ts";
import { ChoiceTiles } from "../../ui/fields/choice-tiles.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Icon } from "../../ui/icon.tsx";
import { TextField } from "../../ui/fields/text-field.tsx";
import { useLanguage } from "../texts/use-language.ts";
import type { DayText } from "../shared/zone-day.ts";

/** A period as it is typed; both days belong to it. */
export interface TypedSelection {
  from: DayText;
  to: DayText;
  include: BulkSelection["include"];
}

/** The period, and whether those who were asked before are asked again. */
export function SelectionForm(props: {
  typed: TypedSelection;
  isPeriodWrong: boolean;
  onChange: (typed: TypedSelection) => void;
}) {
  const { t } = useLanguage();
  const { typed, onChange } = props;
  return (
    <>
      <Cluster $gap={16}>
        <TextField
          label={t("bulkSend.from")}
          type="date"
          value={typed.from}
          onChange={(from) => onChange({ ...typed, from })}
        />
        <TextField
          label={t("bulkSend.to")}
          type="date"
          value={typed.to}
          error={props.isPeriodWrong ? t("bulkSend.periodWrong") : null}
          onChange={(to) => onChange({ ...typed, to })}
        />
      </Cluster>
      <ChoiceTiles
        legend={t("bulkSend.include")}
        value={typed.include}
        onChange={(include) => onChange({ ...typed, include })}
        options={[
          {
            value: "notSent",
            label: t("bulkSend.notSent"),
            description: t("bulkSend.notSentText"),
            icon: <Icon name="envelope" />,
          },
          {
            value: "all",
            label: t("bulkSend.all"),
            description: t("bulkSend.allText"),
            icon: <Icon name="envelopes" />,
          },
        ]}
      />
    </>
  );
}
