import type { FromFrame } from '../messages/from-frame';
import type { MountPageOverlay } from './page-overlay';

// Most pages that the inspector reads are lists of reports and other things with a report's name. The overlay is a
// script of its own therefore, put into a frame when there is a report to mark. Scripts of the extension share a world
// that the page does not see; that is where it leaves what the inspector takes.
const key = Symbol.for('gouji overlay');
const world = globalThis as { [key]?: MountPageOverlay };

/** The overlay's script is there. */
export function leaveOverlay(mount: MountPageOverlay): void {
  world[key] = mount;
}

/**
 * Has the overlay's script put into this frame, unless it is there.
 * @param tell reports to the background. @returns its answer
 * @throws when it could not be put in
 */
export async function fetchOverlay(
  tell: (message: FromFrame) => Promise<unknown>,
): Promise<MountPageOverlay> {
  if (!world[key]) await tell({ type: 'overlay wanted' });
  if (!world[key]) throw new Error('The overlay could not be put into the page.');
  return world[key];
}
