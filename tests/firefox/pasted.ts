import type { Page } from 'puppeteer-core';

/** What a paste into a page with a text field hands over, in both forms. */
export async function pasted(editor: Page): Promise<{ html: string; text: string }> {
  await editor.bringToFront();
  await editor.evaluate(() => {
    document.querySelector('textarea')!.focus();
    Reflect.deleteProperty(window, 'pasted');
    const take = ({ clipboardData: data }: ClipboardEvent) =>
      Object.assign(window, {
        pasted: { html: data!.getData('text/html'), text: data!.getData('text/plain') },
      });
    document.addEventListener('paste', take, { once: true });
  });
  await editor.keyboard.down('Control');
  await editor.keyboard.press('v');
  await editor.keyboard.up('Control');
  return (await editor.waitForFunction(() => Reflect.get(window, 'pasted'))).jsonValue();
}
