/** One line of the bench's table. */
export interface Row {
  figure: string;
  /** What is wished for, in words; empty where the figure is only reported. */
  target: string;
  measured: string;
  /** Measured over what it is compared with; null where nothing is compared. */
  ratio: number | null;
  /** Null where there is no target to meet. */
  isMet: boolean | null;
}

/** One thing that the bench measures: its rows, and how it got them, for the reader of the results. */
export interface Measure {
  name: string;
  method: string;
  run(): Promise<Row[]>;
}
