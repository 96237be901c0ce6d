import { browser } from 'wxt/browser';

/** For good: that somebody is to be told, or has been. */
const toldKey = 'record told';
/** Until the popup is opened next. */
const newsKey = 'record news';

/** Remembers that a report was kept for the first time ever, until somebody has been told that they are. */
export async function rememberFirstRecord(): Promise<void> {
  const { [toldKey]: told } = await browser.storage.local.get(toldKey);
  if (told === true) return;
  await browser.storage.local.set({ [toldKey]: true });
  await browser.storage.session.set({ [newsKey]: true });
}

/** Whether somebody is to be told that reports are kept; said once. */
export async function takeRecordNews(): Promise<boolean> {
  const { [newsKey]: news } = await browser.storage.session.get(newsKey);
  if (news !== true) return false;
  await browser.storage.session.remove(newsKey);
  return true;
}
