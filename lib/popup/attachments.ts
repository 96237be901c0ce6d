import { browser } from 'wxt/browser';

/** A file that a page links to. */
export interface Attachment {
  /** What the link says, else the file's name. */
  name: string;
  url: string;
}

/** A page of files is a list of them, and no report with attachments. */
const most = 20;

/** The files that a tab's page links to, in its frames as well; none where the page may not be read. */
export async function attachmentsOf(tab: number): Promise<Attachment[]> {
  const results = await browser.scripting
    .executeScript({
      target: { tabId: tab, allFrames: true },
      func: linkedFiles,
      injectImmediately: true,
    })
    .catch(() => []);
  // On pages of its own Firefox answers with a null.
  const all = results.flatMap((frame) => frame?.result ?? []);
  return [...new Map(all.map((each) => [each.url, each])).values()].slice(0, most);
}

/** Runs in the page: it sees nothing of this file. */
function linkedFiles(): Attachment[] {
  const file = /\.(?:pdf|docx?|wps|ofd)$/i;
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap((link) => {
    let url: URL;
    try {
      url = new URL(link.href);
    } catch {
      return [];
    }
    if (!/^https?:$/.test(url.protocol)) return [];
    const text = (link.title || link.textContent || '').replace(/\s+/g, ' ').trim();
    const named = [url.pathname, ...url.searchParams.values(), link.download];
    // Where a script hands files out, only the link says what it is.
    if (!named.some((name) => file.test(name)) && !file.test(text)) return [];
    url.hash = '';
    let last = url.pathname.split('/').at(-1) ?? '';
    try {
      last = decodeURIComponent(last);
    } catch {
      // Then it stays as it is written.
    }
    return [{ name: text.slice(0, 200) || last, url: url.href }];
  });
}
