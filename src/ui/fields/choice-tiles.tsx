import { Fieldset, Hint, Tiles } from "@zendeskgarden/react-forms";
import { type ReactElement, useId } from "react";
import { styled } from "styled-components";

const Grid = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(240px, 1fr));
  gap: 16px;
  margin-top: 8px;
`;

/** One of a few, each with its difference in a sentence. */
export function ChoiceTiles<Value extends string>(props: {
  legend: string;
  hint?: string;
  value: Value;
  onChange: (value: Value) => void;
  options: { value: Value; label: string; description: string; icon?: ReactElement }[];
}) {
  const name = useId();
  return (
    <Fieldset>
      <Fieldset.Legend>{props.legend}</Fieldset.Legend>
      {props.hint ? <Hint>{props.hint}</Hint> : null}
      <Tiles
        name={name}
        value={props.value}
        isCentered={false}
        onChange={(event) => {
          const chosen = props.options.find(({ value }) => value === event.target.value);
          if (chosen) props.onChange(chosen.value);
        }}
      >
        <Grid>
          {props.options.map((option) => (
            <Tiles.Tile key={option.value} value={option.value}>
              {option.icon ? <Tiles.Icon>{option.icon}</Tiles.Icon> : null}
              <Tiles.Label>{option.label}</Tiles.Label>
              <Tiles.Description>{option.description}</Tiles.Description>
            </Tiles.Tile>
          ))}
        </Grid>
      </Tiles>
    </Fieldset>
  );
}
