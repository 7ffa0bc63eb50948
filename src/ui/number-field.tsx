import { Field, Hint, Input, Label, Message } from "@zendeskgarden/react-forms";
import { styled } from "styled-components";
import { Cluster } from "./cluster.tsx";

const Short = styled.div`
  width: 96px;
`;

/** A whole number with its unit. What is typed stays as typed: an empty or odd entry comes out as NaN. */
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
      <Cluster $gap={8}>
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
        <span>{props.unit}</span>
      </Cluster>
      {props.error ? <Message validation="error">{props.error}</Message> : null}
    </Field>
  );
}
