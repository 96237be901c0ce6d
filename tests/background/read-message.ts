import { JSDOM } from 'jsdom';
import type { ReadMessage } from '../../lib/messages/from-frame';
import { packReading } from '../../lib/messages/packed-reading';
import { readPage } from '../../lib/page/read-page';

const sent = new Map<string, ReadMessage['reading']>();

/** The packed reading of a page. The same page is read once: most of the time goes into making a document of it. */
function packed(html: string, url: string): ReadMessage['reading'] {
  const known =
    sent.get(html) ?? packReading(readPage(new JSDOM(html, { url }).window.document, url).reading);
  sent.set(html, known);
  return structuredClone(known);
}

/** What an inspector sends of a page. */
export function readMessage(html: string, news: Partial<ReadMessage> = {}): ReadMessage {
  const url = 'http://www.qinghe.gov.cn/report.html';
  return {
    ...{ type: 'read', session: 's', url, inspectedAt: '2026-01-05T08:00:00.000Z', language: 'zh-CN' },
    ...{ rules: {}, insist: false, frames: [], overlay: true, marksRemoved: false },
    reading: packed(html, url),
    ...news,
  };
}
