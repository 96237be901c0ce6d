import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markTurning, readLeaf } from '../lib/list/leaf';

/** Put into a tab that was opened to read a list in it: left in the world that our scripts share there. */
export default defineUnlistedScript(() => {
  const world = globalThis as { goujiLeaf?: object };
  world.goujiLeaf ??= { read: () => readLeaf(document), mark: () => markTurning(document) };
});
