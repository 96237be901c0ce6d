import type { BlocksForm, FormColumn, GridForm, Labelled, LineForm, TableForm } from './form';

/** A label as the form prints it, with what it labels and the block or group in which it stands. */
export interface OfficialLabel {
  kind: 'row' | 'column' | 'group' | 'clause';
  key: string;
  /** Item of the clause where the table has blocks, group for the columns of a single line. */
  within: string | null;
  label: Labelled;
}

/** Every label of one table in one edition, in reading order. */
export function officialLabels(form: TableForm): OfficialLabel[] {
  switch (form.layout) {
    case 'blocks':
      return labelsOfBlocks(form);
    case 'grid':
      return labelsOfGrid(form);
    case 'line':
      return labelsOfLine(form);
  }
}

/**
 * Rows of a table with their columns, in reading order: each pair is one figure. Of a single line the groups are the
 * rows.
 */
export function cellsOfForm(form: TableForm): { row: string; column: FormColumn }[] {
  if (form.layout === 'blocks') return form.blocks.flatMap((block) => pairs(block.rows, block.columns));
  return pairs(form.layout === 'grid' ? form.rows : form.groups, form.columns);
}

function pairs(rows: Labelled[], columns: FormColumn[]): { row: string; column: FormColumn }[] {
  return rows.flatMap(({ key }) => columns.map((column) => ({ row: key, column })));
}

function labelsOfBlocks({ blocks }: BlocksForm): OfficialLabel[] {
  return blocks.flatMap(({ clause, columns, rows }): OfficialLabel[] => {
    const within = itemOf(clause);
    return [
      { kind: 'clause', key: clause, within, label: { key: clause, label: clause } },
      ...columns.map((label) => ({ kind: 'column' as const, key: label.key, within, label })),
      ...rows.map((label) => ({ kind: 'row' as const, key: label.key, within, label })),
    ];
  });
}

function labelsOfGrid({ heads, columns, groups, rows }: GridForm): OfficialLabel[] {
  const labels = (kind: OfficialLabel['kind'], some: Labelled[]) =>
    some.map((label) => ({ kind, key: label.key, within: null, label }));
  return [
    ...labels('group', heads),
    ...labels('column', columns),
    ...labels('group', groups),
    ...rows.map((label) => ({
      kind: 'row' as const,
      key: label.key,
      within: label.group ?? null,
      label,
    })),
  ];
}

function labelsOfLine({ groups, columns }: LineForm): OfficialLabel[] {
  return groups.flatMap((group): OfficialLabel[] => [
    { kind: 'group', key: group.key, within: null, label: group },
    ...columns.map((label) => ({ kind: 'column' as const, key: label.key, within: group.key, label })),
  ]);
}

/** The item in `第二十条第（五）项`: 五. */
function itemOf(clause: string): string {
  return /（(.)）/.exec(clause)![1]!;
}
