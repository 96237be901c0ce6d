import type { FramePlace } from '../messages/own-sender';
import { asTold } from '../store/frame-record';
import { framesOf } from '../store/frame-store';
import { type TabView, viewOf } from '../tab/view';
import { whenPutDown } from './in-turn';
import { mayKnowOf } from './same-origin';

/** What a tab shows, with all that its frames have said so far: marks can be on a page a moment before that is put down. */
export async function viewNow(tab: number): Promise<TabView> {
  await whenPutDown(tab);
  return viewOf(await framesOf(tab));
}

/** The same as far as a document may know of it. */
export async function viewFor(place: FramePlace): Promise<TabView> {
  await whenPutDown(place.tab);
  return viewOf((await framesOf(place.tab)).filter((record) => mayKnowOf(place, record)).map(asTold));
}
