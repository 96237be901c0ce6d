import type { DeskLine } from '../../../lib/desk/desk-line';
import { type DeskRow, rowsOf } from '../../../lib/desk/screen/row';

/** A row of the desk; what a test does not say is beside its point. */
export function row({ settled = [], ...news }: Partial<DeskLine> & { settled?: string[] } = {}): DeskRow {
  const id = news.id ?? `${news.agency} ${news.year} ${news.url}`;
  const line: DeskLine = {
    ...{ id, addresses: [], lists: [], url: 'http://www.qinghe.gov.cn/', title: '年报', names: [] },
    ...{ agency: '青禾县民政局', year: 2022, publishedOn: null, digest: '', versions: 1 },
    ...{ firstSeen: '2026-01-01T00:00:00.000Z', lastSeen: '2026-01-01T00:00:00.000Z' },
    ...{ findings: [], checked: 'whole', notCompared: false },
    ...news,
  };
  return rowsOf([line], new Map([[id, settled]]))[0]!;
}

export const found = (rule: string, severity: 'error' | 'warning' | 'info' = 'error', message = '') => ({
  ...{ id: rule, rule, severity, message, figures: '' },
});
