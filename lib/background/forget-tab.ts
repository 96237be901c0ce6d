import { forgetTab } from '../store/frame-store';
import { forgetFiles } from './attached-files';
import { forgetKept } from './keep-on-desk';
import { dropReadings } from './tab-readings';
import { forgetTold } from './tell-tab';

/** Forgets everything about a tab that has gone. */
export async function forgetAll(tab: number): Promise<void> {
  dropReadings(tab);
  forgetTold(tab);
  forgetKept(tab);
  await forgetTab(tab);
  await forgetFiles(tab);
}
