import { framesOf } from '../store/frame-store';
import { type TabView, viewOf } from '../tab/view';
import { whenPutDown } from './in-turn';

/** What a tab shows, with all that its frames have said so far: marks can be on a page a moment before that is put down. */
export async function viewNow(tab: number): Promise<TabView> {
  await whenPutDown(tab);
  return viewOf(await framesOf(tab));
}
