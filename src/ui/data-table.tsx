import { Body, Cell, Head, HeaderCell, HeaderRow, Row, Table } from "@zendeskgarden/react-tables";
import type { ReactNode } from "react";
import { styled } from "styled-components";

const Scroll = styled.div`
  overflow-x: auto;
`;

/** Rows under headings. `caption` names the table for screen readers; `rows` carry one cell a heading. */
export function DataTable(props: {
  caption: string;
  headings: string[];
  rows: { key: string; cells: ReactNode[] }[];
  minWidth?: number;
}) {
  return (
    <Scroll>
      <Table size="small" aria-label={props.caption} style={{ minWidth: props.minWidth ?? 420 }}>
        <Head>
          <HeaderRow>
            {props.headings.map((heading) => (
              <HeaderCell key={heading}>{heading}</HeaderCell>
            ))}
          </HeaderRow>
        </Head>
        <Body>
          {props.rows.map(({ key, cells }) => (
            <Row key={key}>
              {cells.map((cell, index) => (
                <Cell key={props.headings[index] ?? index}>{cell}</Cell>
              ))}
            </Row>
          ))}
        </Body>
      </Table>
    </Scroll>
  );
}
