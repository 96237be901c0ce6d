import type { Edition, TableKey } from '../../inspection';
import type { Form, Labelled } from '../form';
import { applicationsHeads } from './applications';
import { editions } from './index';

/** A label as the form prints it, with what it labels and the block or group in which it stands. */
export interface OfficialLabel {
  kind: 'row' | 'column' | 'group' | 'clause';
  key: string;
  /** Item of the clause for table 1, group for the columns of table 3. */
  within: string | null;
  label: Labelled;
}

/** Every label of one table in one edition, in reading order. */
export function officialLabels(table: TableKey, edition: Edition): OfficialLabel[] {
  return makers[table](editions[edition]);
}

const makers: Record<TableKey, (form: Form) => OfficialLabel[]> = {
  disclosure: (form) =>
    form.disclosure.flatMap((block): OfficialLabel[] => {
      const within = itemOf(block.clause);
      return [
        { kind: 'clause', key: block.clause, within, label: { key: block.clause, label: block.clause } },
        ...block.columns.map((label) => ({ kind: 'column' as const, key: label.key, within, label })),
        ...block.rows.map((label) => ({ kind: 'row' as const, key: label.key, within, label })),
      ];
    }),
  applications: ({ applications }) => [
    ...applicationsHeads.map((label) => ({ kind: 'group' as const, key: label.key, within: null, label })),
    ...applications.columns.map((label) => ({
      kind: 'column' as const,
      key: label.key,
      within: null,
      label,
    })),
    ...applications.groups.map((label) => ({ kind: 'group' as const, key: label.key, within: null, label })),
    ...applications.rows.map((label) => ({
      kind: 'row' as const,
      key: label.key,
      within: label.group ?? null,
      label,
    })),
  ],
  reviews: ({ reviews }) =>
    reviews.groups.flatMap((group): OfficialLabel[] => [
      { kind: 'group', key: group.key, within: null, label: group },
      ...reviews.columns.map((label) => ({
        kind: 'column' as const,
        key: label.key,
        within: group.key,
        label,
      })),
    ]),
};

/** The item in `第二十条第（五）项`: 五. */
function itemOf(clause: string): string {
  return /（(.)）/.exec(clause)![1]!;
}
