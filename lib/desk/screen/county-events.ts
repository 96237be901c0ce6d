import { browser } from 'wxt/browser';
import { download } from '../../browser/download';
import type { CountyContent } from '../../copies/county/county';
import { collectionName } from '../../copies/files/file-name';
import { settingsInForce } from '../../settings/settings-store';
import type { Language } from '../../words/language';
import type { RollUpOptions } from '../roll-up';
import { today } from '../today';
import type { Arrived } from './arrivals';
import { countyOf } from './county-of';
import type { Handing } from './handing';
import type { WhyNotInspected } from './not-inspected';
import type { DeskRow } from './row';

/** In which form the county's sheets are saved. */
export type CountyFormat = 'xlsx' | 'csv';

export interface CountyEvents {
  /** Saves all sheets of these reports: a workbook, or a zip with a CSV a sheet. */
  saveCounty: (ids: readonly string[], format: CountyFormat, allColumns: boolean) => Promise<void>;
}

export interface CountyHanding extends Handing {
  /** All that are on the desk. */
  rows: () => readonly DeskRow[];
  language: Language;
  ruleName: (rule: string, language: Language) => string;
  /** Rules that are in force. */
  rules: RollUpOptions['rules'];
  /** Files that were handed to the desk last. */
  arrived: () => Arrived | null;
  whyNotInspected: WhyNotInspected;
}

/** What the county's files are made of. @throws {DeskFault} */
export async function handedCounty(
  ids: readonly string[],
  { inspectionsOf, rows, rules, language, arrived, whyNotInspected }: CountyHanding,
): Promise<CountyContent> {
  const options = { rules, language, arrived: arrived(), why: whyNotInspected };
  return countyOf(await inspectionsOf(ids), rows(), options);
}

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'application/zip',
};

export function countyEvents(handing: CountyHanding): CountyEvents {
  const { attempt, document, language, ruleName } = handing;
  return {
    saveCounty: (ids, format, allColumns) =>
      attempt(async () => {
        const county = await handedCounty(ids, handing);
        const { countyCsv, countyWorkbook } = await import('../../copies/county/county-files');
        const { settings } = await settingsInForce();
        const options = {
          ...{ template: settings.ledger, allColumns, language, on: today() },
          by: browser.runtime.getManifest().version,
          ruleName: (rule: string) => ruleName(rule, language),
        };
        const bytes = await (format === 'xlsx' ? countyWorkbook : countyCsv)(county, options);
        const name = collectionName('county', today(), format === 'xlsx' ? 'xlsx' : 'zip', language);
        download(document, { name, content: new Blob([bytes], { type: types[format] }) });
        return {
          panel: null,
          notice: { kind: 'county saved', file: name, reports: county.reports.length },
        };
      }),
  };
}
