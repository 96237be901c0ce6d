import type { Edition, SectionKey, TableKey } from '../inspection';

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

export interface FormColumn extends Labelled {
  /** What a figure in it is: a whole number from 0 up, a signed change, or an amount of money. */
  measure: 'count' | 'change' | 'amount';
  /** Unit of amounts: ten thousand yuan on every form so far. */
  unit?: '万元';
}

export interface FormRow extends Labelled {
  /** Key of the group whose label stands before it, if it has one. */
  group?: string;
}

/** One block of table 1: a clause of Article 20 with a header row and rows of its own. */
export interface DisclosureBlock {
  clause: string;
  columns: FormColumn[];
  rows: FormRow[];
}

/** Sums that must hold. Keys are row keys or column keys of the table; the source is the form's own note. */
export interface ApplicationsSums {
  /** 第一项加第二项之和，等于第三项加第四项之和. */
  rollForward: { opening: string[]; closing: string[] };
  footing: { total: string; parts: string[] };
  crossFooting: { total: string; parts: string[] };
}

export interface Form {
  edition: Edition;
  /** Report years for which the notice prescribes it; `to` null: still in force. */
  years: { from: number; to: number | null };
  notice: { number: string; title: string };
  disclosure: DisclosureBlock[];
  applications: { columns: FormColumn[]; groups: Labelled[]; rows: FormRow[]; sums: ApplicationsSums };
  reviews: { groups: Labelled[]; columns: FormColumn[]; sums: { total: string; parts: string[] } };
}

/** A section of the report with what its heading may look like. */
export interface FormSection {
  key: SectionKey;
  ordinal: string;
  heading: string;
  /** Words by which a heading of this section is known, as alternatives; each is tried on the folded heading. */
  known: RegExp[];
  table: TableKey | null;
}
