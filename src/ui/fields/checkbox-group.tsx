import { Fieldset, Hint } from "@zendeskgarden/react-forms";
import { styled } from "styled-components";
import { CheckboxField } from "./checkbox-field.tsx";

const Choices = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(200px, 1fr));
  gap: 8px 16px;
  max-height: 180px;
  margin-top: 8px;
  overflow: auto;
`;

/** Any number of options of a list; an empty choice has a meaning of its own, which the hint explains. */
export function CheckboxGroup(props: {
  legend: string;
  hint?: string;
  chosen: string[];
  options: { value: string; label: string }[];
  onChange: (chosen: string[]) => void;
}) {
  return (
    <Fieldset>
      <Fieldset.Legend>{props.legend}</Fieldset.Legend>
      {props.hint ? <Hint>{props.hint}</Hint> : null}
      <Choices>
        {props.options.map(({ value, label }) => (
          <CheckboxField
            key={value}
            label={label}
            isChecked={props.chosen.includes(value)}
            onChange={(isChecked) =>
              props.onChange(
                isChecked ? [...props.chosen, value] : props.chosen.filter((each) => each !== value),
              )
            }
          />
        ))}
      </Choices>
    </Fieldset>
  );
}
