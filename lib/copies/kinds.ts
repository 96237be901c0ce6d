/** What can be copied of an inspection, besides its three tables. */
export const copyKinds = ['figures', 'json'] as const;
export type CopyKind = (typeof copyKinds)[number];

/** The files that can be made of an inspection. */
export const exportKinds = ['json'] as const;
export type ExportKind = (typeof exportKinds)[number];
