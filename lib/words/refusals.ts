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
  'unknown',
] as const;
export type Refusal = (typeof refusals)[number];
