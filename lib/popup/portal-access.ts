import { mayReadPortals, watchPermissions } from '../settings/portals';
import type { HeldState } from './held-state';

/**
 * Says whether the browser still lets government portals be read, from now on.
 * @param onChange called when the browser lets more or less be read than before
 * @returns what looks for the first time
 */
export function watchPortalAccess(
  { now, change }: HeldState,
  signal: AbortSignal,
  onChange: () => void,
): () => Promise<void> {
  const look = async () => {
    const withheld = !(await mayReadPortals());
    if (withheld !== now().withheld) change({ withheld });
  };
  watchPermissions(() => {
    void look();
    onChange();
  }, signal);
  return look;
}
