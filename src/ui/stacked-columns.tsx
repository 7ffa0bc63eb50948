import { getColor } from "@zendeskgarden/react-theming";
import { styled, useTheme } from "styled-components";
import { Cluster } from "./cluster.tsx";

/** One part of every column, in one colour throughout. */
export interface ColumnSeries {
  label: string;
  tone: "good" | "bad" | "quiet";
  values: number[];
}

const width = 820;
const height = 190;
const baseline = height - 22;
const variables = {
  good: "background.successEmphasis",
  bad: "background.dangerEmphasis",
  quiet: "border.emphasis",
};

const Drawing = styled.svg`
  width: 100%;
  height: auto;
`;
const Axis = styled.text`
  fill: ${({ theme }) => getColor({ theme, variable: "foreground.subtle" })};
  font-size: 11px;
`;
const Swatch = styled.span<{ $color: string }>`
  display: inline-block;
  width: 10px;
  height: 10px;
  margin-inline-end: 6px;
  border-radius: 2px;
  background-color: ${({ $color }) => $color};
`;

/**
 * Columns of stacked parts, one a day. A picture only: `description` says in words what it shows, and the page puts the
 * same figures in a table beside it.
 */
export function StackedColumns(props: { description: string; labels: string[]; series: ColumnSeries[] }) {
  const theme = useTheme();
  const colorOf = (tone: ColumnSeries["tone"]) => getColor({ theme, variable: variables[tone] });
  const totals = props.labels.map((_, index) =>
    props.series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  );
  const highest = Math.max(1, ...totals);
  const step = width / Math.max(1, props.labels.length);
  const columnWidth = Math.min(44, step * 0.62);
  const scale = (baseline - 18) / highest;
  return (
    <div>
      {/* An svg that is drawn with the theme cannot be an img element; role and name make it one. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <Drawing viewBox={`0 0 ${width} ${height}`} role="img" aria-label={props.description}>
        <line
          x1="0"
          x2={width}
          y1={baseline}
          y2={baseline}
          stroke={getColor({ theme, variable: "border.default" })}
        />
        {props.labels.map((label, index) => {
          const x = step * index + (step - columnWidth) / 2;
          const tops = stackTops(props.series, index, scale);
          return (
            <g key={label}>
              {tops.map(({ tone, y, partHeight }) => (
                <rect
                  key={tone}
                  x={x}
                  y={y}
                  width={columnWidth}
                  height={partHeight}
                  rx="1.5"
                  fill={colorOf(tone)}
                />
              ))}
              {totals[index] ? (
                <Axis
                  x={x + columnWidth / 2}
                  y={baseline - (totals[index] ?? 0) * scale - 5}
                  textAnchor="middle"
                >
                  {totals[index]}
                </Axis>
              ) : null}
              <Axis x={x + columnWidth / 2} y={height - 6} textAnchor="middle">
                {label}
              </Axis>
            </g>
          );
        })}
      </Drawing>
      <Cluster $gap={16} aria-hidden="true">
        {props.series.map(({ label, tone }) => (
          <span key={label}>
            <Swatch $color={colorOf(tone)} />
            {label}
          </span>
        ))}
      </Cluster>
    </div>
  );
}

function stackTops(series: ColumnSeries[], index: number, scale: number) {
  let y = baseline;
  return series
    .map(({ tone, values }) => ({ tone, partHeight: (values[index] ?? 0) * scale }))
    .filter(({ partHeight }) => partHeight > 0)
    .map(({ tone, partHeight }) => {
      y -= partHeight;
      return { tone, y, partHeight };
    });
}
