import { troubleNow } from '../desk/desk-trouble';
import { takeRecordNews } from '../desk/record-news';
import type { HeldState } from './held-state';
import { takeUpdate } from './updated';

/** Tells once what has become of the extension since somebody last looked. */
export async function tellNews({ change }: HeldState): Promise<void> {
  const updated = await takeUpdate();
  if (updated !== null) change({ updated });
  if (await takeRecordNews()) change({ recordNews: true });
  if ((await troubleNow()) !== null) change({ unkept: true });
}
