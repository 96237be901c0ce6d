import { forgetAll } from './forget-tab';
import { drawToolbar } from './toolbar';

/**
 * A page goes on in a tab of another id: Chromium puts tabs to sleep and pages that were loaded ahead in place in that
 * way, and says nothing else of it. What is known of the old tab goes; what is known of the new one is shown.
 */
export async function onReplaced(added: number, removed: number): Promise<void> {
  await forgetAll(removed);
  await drawToolbar(added);
}
