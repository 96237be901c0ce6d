import type { TableKey } from '../inspection';

/** What the popup and the background ask of the inspector in a frame. */
export type ToFrame =
  | { type: 'jump'; finding: string }
  | { type: 'copy table'; table: TableKey }
  | { type: 'show overlay'; on: boolean }
  | { type: 'inspect'; insist: boolean }
  /** Goes to the next or the previous finding. */
  | { type: 'step'; by: 1 | -1 }
  /** Whether the inspector of this session is still there. */
  | { type: 'still there'; session: string };

/**
 * A message at the inspector's door, or null when it is none of these. Written by hand: a schema library would
 * double the weight of a script that stands in every report.
 */
export function readToFrame(message: unknown): ToFrame | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, finding, table, on, insist, by, session } = message as Record<string, unknown>;
  switch (type) {
    case 'jump':
      return typeof finding === 'string' ? { type, finding } : null;
    case 'copy table':
      return table === 'disclosure' || table === 'applications' || table === 'reviews'
        ? { type, table }
        : null;
    case 'show overlay':
      return typeof on === 'boolean' ? { type, on } : null;
    case 'inspect':
      return typeof insist === 'boolean' ? { type, insist } : null;
    case 'step':
      return by === 1 || by === -1 ? { type, by } : null;
    case 'still there':
      return typeof session === 'string' ? { type, session } : null;
    default:
      return null;
  }
}
