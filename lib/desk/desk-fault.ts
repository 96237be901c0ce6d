import { reasonOf } from '../reason-of';

/** Why the desk could not be read or written; words for people hang on these kinds. */
export type DeskFaultKind =
  /** The disk is full, or what the browser gives the extension of it. */
  | 'full'
  /** It was written by a newer version of the extension. */
  | 'newer'
  /** The browser refuses: by policy, by a damaged profile. */
  | 'refused';

/** Thrown where the desk cannot be read or written. Nothing that was kept before is lost by it. */
export class DeskFault extends Error {
  constructor(
    readonly kind: DeskFaultKind,
    /** In the browser's own words. */
    readonly detail: string,
  ) {
    super(`${kind}: ${detail}`);
  }
}

/** What the browser threw, as a fault of the desk. */
export function faultOf(error: unknown): DeskFault {
  if (error instanceof DeskFault) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const kind = name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'newer' : 'refused';
  return new DeskFault(kind, reasonOf(error) || name);
}
