import { JSDOM } from 'jsdom';
import type { ReadMessage } from '../../lib/messages/from-frame';
import { packReading } from '../../lib/messages/packed-reading';
import { readPage } from '../../lib/page/read-page';

/** What an inspector sends of a page. */
export function readMessage(html: string, news: Partial<ReadMessage> = {}): ReadMessage {
  const url = 'http://www.qinghe.gov.cn/report.html';
  const { document } = new JSDOM(html, { url }).window;
  return {
    ...{ type: 'read', session: 's', url, inspectedAt: '2026-01-05T08:00:00.000Z', language: 'zh-CN' },
    ...{ rules: {}, insist: false, frames: [], overlay: true, marksRemoved: false },
    reading: packReading(readPage(document, url).reading),
    ...news,
  };
}
