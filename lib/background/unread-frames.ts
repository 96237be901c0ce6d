import { hostOf } from '../text/same-site';
import { reachedFrames } from './inject';

/**
 * Those of the frames inside a frame that may not be read, or, without waiting for them, not yet.
 * @param inside their addresses, as the frame has them
 */
export async function outOfReach(
  { tab, frame }: { tab: number; frame: number },
  inside: readonly string[],
  wait: boolean,
): Promise<string[]> {
  // What has no address of its own the page has written itself.
  const addressed = inside.filter((url) => !url.startsWith('about:'));
  if (addressed.length === 0) return [];
  const reached = await reachedFrames(tab, wait).catch(() => []);
  return unreached(
    addressed,
    reached.flatMap((each) => (each.frame === frame ? [] : (each.url ?? []))),
  );
}

/** The frames that none of the reached ones is. One that was led to another page of its site is still itself. */
function unreached(inside: readonly string[], reached: readonly string[]): string[] {
  const left = [...reached];
  const take = (is: (url: string) => boolean) => {
    const at = left.findIndex(is);
    return at >= 0 && left.splice(at, 1).length > 0;
  };
  const moved = inside.filter((url) => !take((other) => other === url));
  const unread = moved.filter((url) => !take((other) => hostOf(other) === hostOf(url)));
  return [...new Set(unread)];
}
