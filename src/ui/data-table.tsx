import { Body, Cell, Head, HeaderCell, HeaderRow, Row, Table } from "@zendeskgarden/react-tables";
import type { ReactNode } from "react";
import { styled } from "styled-components";

/** Garden gives the headings the page's background, which in the dark scheme differs from that of the panel around them. */
const Scroll = styled.div`
  overflow-x: auto;
  && thead,
  && thead tr,
  && thead th {
    background-color: transparent;
  }
`;

/** Rows under headings. `caption` names the table for screen readers; `rows` carry one cell a heading. */
export function DataTable(props: {
  caption: string;
  headings: string[];
  rows: { key: string; cells: ReactNode[] }[];
  minWidth?: number;
  /** CSS widths by column; what is left is shared by the columns without one. */
  widths?: (string | undefined)[];
}) {
  return (
    <Scroll>
      <Table size="small" aria-label={props.caption} style={{ minWidth: props.minWidth ?? 420 }}>
        <Head>
          <HeaderRow>
            {props.headings.map((heading, index) => (
              <HeaderCell key={heading} width={props.widths?.[index]}>
                {heading}
              </HeaderCell>
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
