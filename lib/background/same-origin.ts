/** Where a document stands, as far as it matters for who may know of it. */
export interface Known {
  frame: number;
  /** See `FramePlace`. Where it is not known, it is nobody else's. */
  origin?: string | null | undefined;
}

/**
 * Whether a document may be told of another: exactly where its own scripts could read it as well. Bar, card and marks
 * are in the page's reach.
 */
export function mayKnowOf(document: Known, other: Known): boolean {
  if (document.frame === other.frame) return true;
  return typeof document.origin === 'string' && document.origin === other.origin;
}

/** Those of one origin together, in the order in which the first of each comes. */
export function byOrigin<Each extends Known>(all: readonly Each[]): Each[][] {
  const groups: Each[][] = [];
  for (const each of all) {
    const group = groups.find(([first]) => mayKnowOf(each, first!));
    if (group) group.push(each);
    else groups.push([each]);
  }
  return groups;
}
