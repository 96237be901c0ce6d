import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './browser';

// What the tests of selecting and copying on the page do over and over.

/**
 * Chooses one of our entries in the browser's menu. No driver reaches that menu: the event is made by hand, after the
 * page has seen a real press of the right button.
 */
export async function chooseInMenu(
  { serviceWorker }: ExtensionBrowser,
  tab: number,
  entry: string,
  frame = 0,
): Promise<void> {
  await serviceWorker.evaluate(
    ([menuItemId, frameId, id]) => {
      const { contextMenus } = Reflect.get(globalThis, 'chrome');
      contextMenus.onClicked.dispatch({ menuItemId, frameId }, { id });
    },
    [entry, frame, tab] as const,
  );
}

/** What a paste into a page with a text field hands over, in both forms. */
export async function pasted(editor: Page): Promise<{ html: string; text: string }> {
  await editor.bringToFront();
  await editor.locator('textarea').focus();
  const handed = await editor.evaluateHandle(() => {
    const event = new Promise<ClipboardEvent>((done) => {
      document.addEventListener('paste', done, { once: true });
    });
    return {
      both: event.then(({ clipboardData: data }) => ({
        html: data!.getData('text/html'),
        text: data!.getData('text/plain'),
      })),
    };
  });
  await editor.keyboard.press('Control+V');
  return handed.evaluate(({ both }) => both);
}

/** What the strip says of a copy; empty while it says nothing. */
export async function said(page: Page): Promise<string> {
  return inStrip(page, '.said');
}

/** What the strip says of what is selected. */
export async function figures(page: Page): Promise<string> {
  return inStrip(page, '.figures');
}

async function inStrip(page: Page, part: string): Promise<string> {
  const element = page.locator(`gouji-selection .selection ${part}`);
  const [text = ''] = await element.allInnerTexts();
  const words = await element.locator('> *').allInnerTexts();
  return words.length > 0 ? words.join(' ') : text;
}
