import { Field, Hint, Input, Label, Message } from "@zendeskgarden/react-forms";
import { styled } from "styled-components";

const Line = styled.div`
  display: flex;
  align-items: center;
  gap: 8px;
  margin-top: 8px;
`;
const Short = styled.div`
  width: 96px;
`;
/** Garden's field has letters of no size, against the gaps between inline blocks. */
const Unit = styled.span`
  font-size: ${({ theme }) => theme.fontSizes.md};
  white-space: nowrap;
`;

/** Garden adds space between a message and its field where the two are siblings, which the unit prevents. */
const Below = styled(Message)`
  margin-top: 8px;
`;

/** A whole number with its unit. The typed text is not changed: an empty or invalid entry is NaN. */
export function NumberField(props: {
  label: string;
  unit: string;
  value: number;
  onChange: (value: number) => void;
  hint?: string;
  error?: string | null;
  min?: number;
  max?: number;
}) {
  return (
    <Field>
      <Label>{props.label}</Label>
      {props.hint ? <Hint>{props.hint}</Hint> : null}
      <Line>
        <Short>
          <Input
            type="number"
            min={props.min}
            max={props.max}
            step={1}
            value={Number.isNaN(props.value) ? "" : props.value}
            onChange={(event) => props.onChange(event.target.valueAsNumber)}
            {...(props.error ? { validation: "error" as const, "aria-invalid": true } : {})}
          />
        </Short>
        <Unit>{props.unit}</Unit>
      </Line>
      {props.error ? <Below validation="error">{props.error}</Below> : null}
    </Field>
  );
}
