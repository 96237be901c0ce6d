import { factKeys } from '../../copies/written/fact-keys';
import { ledgerHead } from '../../copies/written/ledger';
import { reportColumns } from '../../copies/written/ledger-template';
import type { TableKey } from '../../inspection';
import { partsOfKey } from '../../labels/labels';
import type { Language } from '../../words/language';
import type { SettingsWords } from '../../words/settings';

/** A column that a ledger can have. */
export interface OfferedColumn {
  key: string;
  head: string;
}

export interface OfferedGroup {
  key: 'report' | TableKey;
  columns: OfferedColumn[];
}

/** Every column that a ledger can have, by what it is about, in the order of the form. */
export function offeredColumns(language: Language, words: SettingsWords): OfferedGroup[] {
  const report = reportColumns.map((key) => ({ key, head: columnName(key, language, words) }));
  const tables = new Map<TableKey, OfferedColumn[]>();
  for (const key of factKeys) {
    const { table } = partsOfKey(key);
    tables.set(table, [...(tables.get(table) ?? []), { key, head: columnName(key, language, words) }]);
  }
  return [{ key: 'report', columns: report }, ...[...tables].map(([key, columns]) => ({ key, columns }))];
}

/** What a column holds, in words; a column that the office fills in holds nothing, and is called so. */
export function columnName(key: string, language: Language, words: SettingsWords): string {
  return key === 'empty' ? words.ledger.emptyColumn : ledgerHead({ key }, language);
}
