import type { Figures } from '../figures';
import {
  applicants,
  applicationsNote,
  applicationsRows,
  disclosureBlocks,
  type Edition,
  type Line,
  reviewColumns,
  reviewGroups,
} from '../form';

/** One figure as it is printed, and what a reader makes of it: null for a blank or for what is no number. */
export interface PrintedFigure {
  fact: string;
  text: string;
  value: number | null;
  /** Neither blank nor a count: what its value is, and whether sums through it fail, is open. */
  flawed?: boolean;
}

export interface DisclosureSheet {
  blocks: { clause: string; head: string; columns: Line[]; rows: SheetRow[] }[];
}

export interface SheetRow extends Line {
  figures: PrintedFigure[];
}

export interface ApplicationsSheet {
  note: string;
  applicants: string;
  organisations: string;
  columns: Line[];
  rows: (SheetRow & { groups: string[] })[];
}

export interface ReviewsSheet {
  litigation: string;
  groups: { key: string; label: string; columns: Line[]; figures: PrintedFigure[] }[];
}

/** The three tables as somebody filled them in: labels and figures, before anybody gave them a shape. */
export interface Sheets {
  disclosure: DisclosureSheet;
  applications: ApplicationsSheet;
  reviews: ReviewsSheet;
}

export function fillIn(figures: Figures, edition: Edition): Sheets {
  const figure = (fact: string): PrintedFigure => {
    const value = figures[fact] ?? 0;
    return { fact, text: String(value), value };
  };
  return {
    disclosure: {
      blocks: disclosureBlocks[edition].map((block) => ({
        clause: block.clause,
        head: '信息内容',
        columns: block.columns.map((column) => ({ ...column })),
        rows: block.rows.map((row) => ({
          ...row,
          figures: block.columns.map((column) => figure(`disclosure.${row.key}.${column.key}`)),
        })),
      })),
    },
    applications: {
      note: applicationsNote,
      applicants: '申请人情况',
      organisations: '法人或其他组织',
      columns: applicants.map((column) => ({ ...column })),
      rows: applicationsRows(edition).map((row) => ({
        ...row,
        groups: [...row.groups],
        figures: applicants.map((column) => figure(`applications.${row.key}.${column.key}`)),
      })),
    },
    reviews: {
      litigation: '行政诉讼',
      groups: reviewGroups.map((group) => ({
        ...group,
        columns: reviewColumns.map((column) => ({ ...column })),
        figures: reviewColumns.map((column) => figure(`reviews.${group.key}.${column.key}`)),
      })),
    },
  };
}

/** Every figure that is printed, in reading order. */
export function printedFigures(sheets: Sheets): PrintedFigure[] {
  return [
    ...sheets.disclosure.blocks.flatMap((block) => block.rows.flatMap((row) => row.figures)),
    ...sheets.applications.rows.flatMap((row) => row.figures),
    ...sheets.reviews.groups.flatMap((group) => group.figures),
  ];
}

export function printedFigure(sheets: Sheets, fact: string): PrintedFigure {
  const found = printedFigures(sheets).find((figure) => figure.fact === fact);
  if (!found) throw new Error(`${fact} is not printed`);
  return found;
}

/** Writes another number into a cell. */
export function overwrite(sheets: Sheets, fact: string, value: number | null, text = String(value)): void {
  Object.assign(printedFigure(sheets, fact), { value, text });
}
