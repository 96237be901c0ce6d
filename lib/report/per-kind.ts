import type { Kind } from '../forms/kind';

/** What is made of a kind of report once, and then known. */
export function perKind<Made>(make: (kind: Kind) => Made): (kind: Kind) => Made {
  const known = new WeakMap<Kind, Made>();
  return (kind) => {
    const made = known.get(kind) ?? make(kind);
    known.set(kind, made);
    return made;
  };
}
