/** What can be copied of an inspection, besides its three tables. */
export const copyKinds = [
  'ledger',
  'ledger with head',
  'findings',
  'letter',
  'figures',
  'markdown',
  'json',
] as const;
export type CopyKind = (typeof copyKinds)[number];

/** The files that can be made of an inspection. */
export const exportKinds = ['workbook', 'ledger', 'findings', 'figures', 'markdown', 'json'] as const;
export type ExportKind = (typeof exportKinds)[number];
