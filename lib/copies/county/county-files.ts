import { copiesWords } from '../../words/copies';
import { countyWords } from '../../words/county';
import { sheetAsCsv } from '../files/csv';
import { zipOf } from '../files/several-files';
import { workbookFile } from '../files/workbook';
import type { CountyContent } from './county';
import { type CountySheetOptions, countySheets } from './county-sheets';

/** A county as one workbook. */
export function countyWorkbook(
  county: CountyContent,
  options: CountySheetOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { cut } = copiesWords(options.language);
  return workbookFile(countySheets(county, options), {
    cutMark: cut,
    about: countyWords(options.language).about,
  });
}

/** The same as CSV, a file a sheet, in one zip. */
export function countyCsv(
  county: CountyContent,
  options: CountySheetOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { cut } = copiesWords(options.language);
  const encoder = new TextEncoder();
  return zipOf(
    countySheets(county, options).map(({ name, sheet }) => ({
      name: `${name}.csv`,
      bytes: encoder.encode(sheetAsCsv(sheet, cut)),
    })),
  );
}
