/** A row, column or group as a form prints it. */
export interface Labelled {
  /** Part of the fact key, as `received` in `applications.received.total`. */
  key: string;
  /** The official wording, numbering and all. */
  label: string;
  /** Other wordings met on real pages that can only mean this; they identify, they do not excuse. */
  aka?: string[];
  /** Wordings that mean the same in every respect: no departure from the form. */
  same?: string[];
}

/** What a figure is: a whole number from 0 up, a signed change, an amount of money; or a field with 是 or 否. */
export type FigureMeasure = 'count' | 'change' | 'amount' | 'yes or no';

export interface FormColumn extends Labelled {
  /** What stands in its cells. */
  measure: FigureMeasure;
  /** Key of the head over it, if it has one. */
  under?: string;
  /** Unit of amounts: ten thousand yuan on every form so far. */
  unit?: '万元';
}

export interface FormRow extends Labelled {
  /** Key of the group whose label stands before it, if it has one. */
  group?: string;
  /** What stands in its cells, where that is not what its columns say. */
  measure?: FigureMeasure;
  /** Its label is a word that stands elsewhere in the table too (总计, 其他): alone it shows nothing. */
  common?: true;
  /** What is left in its group (3.其他): the row is meant only where others of the group stand before it. */
  rest?: true;
}

export interface FormGroup extends Labelled {
  /** The head under which the group stands with others: its label alone says too little. */
  under?: string;
  /** The group of groups: nothing is named after it. */
  outermost?: true;
}

/** Blocks one below the other, each a clause with a header row and rows of its own: table 1. */
export interface BlocksForm {
  layout: 'blocks';
  /** First cell of every header row. */
  head: string;
  blocks: FormBlock[];
  /** Columns of which the first can be no more than the others together, in every row that has them. */
  bounds: { part: string; whole: string[] }[];
}

export interface FormBlock {
  clause: string;
  columns: FormColumn[];
  rows: FormRow[];
}

/** Rows and columns under one header: table 2. */
export interface GridForm {
  layout: 'grid';
  /** What the form prints in its head beside them. */
  note?: string;
  /** Labels of the header that are no column of their own. */
  heads: Labelled[];
  columns: FormColumn[];
  groups: FormGroup[];
  rows: FormRow[];
  sums: GridSums;
}

/** Sums that must hold. Keys are row keys or column keys of the table; the source is the form's own note. */
export interface GridSums {
  /** 第一项加第二项之和，等于第三项加第四项之和. */
  rollForward?: { opening: string[]; closing: string[] };
  /** Down a column; several where a table has several totals. */
  footing?: { total: string; parts: string[] }[];
  /** Along a row. */
  crossFooting?: { total: string; parts: string[] };
}

/** One row of figures, the same columns in each of several groups side by side: table 3. */
export interface LineForm {
  layout: 'line';
  groups: FormGroup[];
  columns: FormColumn[];
  sums: { total: string; parts: string[] };
}

export type TableForm = BlocksForm | GridForm | LineForm;

/** One edition of the form of a kind of report. */
export interface Form<Tables extends Record<string, TableForm> = Record<string, TableForm>> {
  /** Its name: the first year of reports that follow it. */
  edition: string;
  /** First report year for which the notice prescribes it; the next edition ends that. */
  from: number;
  notice: {
    number: string;
    title: string;
    /** How texts cite it; the words alone are what is marked. */
    cited: { byNumber: RegExp; byTitle: RegExp };
  };
  tables: Tables;
  /** The report must say what information processing fees were charged, even if none. */
  asksForFees: boolean;
}

/** A section of the report with what its heading may look like. */
export interface FormSection<Key extends string = string, Table extends string = string> {
  key: Key;
  ordinal: string;
  heading: string;
  /** Words by which a heading of this section is known, as alternatives; each is tried on the folded heading. */
  known: readonly RegExp[];
  /** Key of the table that the form puts into it. */
  table: Table | null;
  /** Editions that have it; all where it does not say. */
  editions?: readonly string[];
}
