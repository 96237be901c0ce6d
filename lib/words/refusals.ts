/** Why a page may not be inspected. */
export const refusals = [
  'browser page',
  'extension store',
  'file',
  'no permission',
  /** The office's policies for the browser keep extensions off the page. */
  'policy',
  'no such tab',
  'PDF',
  /** Our own page for files, which has no report to show yet. */
  'reader',
  'unknown',
] as const;
export type Refusal = (typeof refusals)[number];
