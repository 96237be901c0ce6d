import type { Block, Outline, TableBlock } from '../../lib/page/outline';
import { type Report, readReport } from '../../lib/report/read-report';
import { type Edition, factKeys, type TableKey } from '../generator/form';
import { type Grid, layOutApplications, layOutDisclosure, layOutReviews } from '../generator/print/grid';
import { fillIn } from '../generator/print/sheets';

/** Figures of which no two are alike: one that slips into another's place shows. */
export function differentFigures(edition: Edition): Record<string, number> {
  return Object.fromEntries(factKeys(edition).map((key, index) => [key, 1001 + index * 7]));
}

/** The three tables of an edition as the form lays them out, every figure different. */
export function layOut(edition: Edition): Record<TableKey, Grid> {
  const sheets = fillIn(differentFigures(edition), edition);
  return {
    disclosure: layOutDisclosure(sheets.disclosure),
    applications: layOutApplications(sheets.applications),
    reviews: layOutReviews(sheets.reviews),
  };
}

let address = 0;

/** A table of the page with these cells; `groupsAt`: rows before which a new row group begins. */
export function tableBlock(grid: Pick<Grid, 'rows'>, groupsAt: readonly number[] = []): TableBlock {
  let group = 1;
  return {
    kind: 'table',
    address: address++,
    cellsLeftOut: 0,
    rows: grid.rows.map((cells, at) => {
      if (groupsAt.includes(at)) group++;
      return {
        group,
        cells: cells.map(({ text, colSpan, rowSpan, role }) => ({
          address: address++,
          text,
          colSpan,
          rowSpan,
          header: role === 'head',
        })),
      };
    }),
  };
}

export function textBlock(text: string, level = 0, emphasis = false): Block {
  return { kind: 'text', address: address++, text, level, emphasis };
}

export function outlineOf(blocks: Block[], rest: Partial<Outline> = {}): Outline {
  return {
    url: 'http://www.qinghe.gov.cn/a.html',
    contentType: 'text/html',
    title: '',
    meta: new Map(),
    headlines: [],
    notices: [],
    blocks,
    frames: [],
    faults: [],
    ...rest,
  };
}

/** What was read of the blocks: value by fact key. */
export function valuesIn(blocks: Block[]): Record<string, number | null> {
  return valuesOf(readReport(outlineOf(blocks)));
}

export function valuesOf(report: Report): Record<string, number | null> {
  return Object.fromEntries([...report.facts.values()].map(({ key, value }) => [key, value]));
}

/** The figures of one table, as they must be read. */
export function wanted(edition: Edition, table: TableKey): Record<string, number> {
  return Object.fromEntries(
    Object.entries(differentFigures(edition)).filter(([key]) => key.startsWith(`${table}.`)),
  );
}
