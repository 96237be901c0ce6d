import type { Grid } from '../print/grid';
import type { FlowItem } from './flow';
import { escapeHtml } from './page';

/** How one habit marks up each kind of thing in a report. */
export interface Markup {
  paragraph: (text: string) => string;
  heading: (ordinal: string, heading: string) => string;
  subheading?: (text: string) => string;
  table: (grid: Grid, table: 'disclosure' | 'applications' | 'reviews') => string;
  signature?: (name: string, date: string) => string;
  between?: string;
}

export function markUp(items: readonly FlowItem[], markup: Markup): string {
  return items.map((item) => markUpItem(item, markup)).join(markup.between ?? '\n');
}

function markUpItem(item: FlowItem, markup: Markup): string {
  switch (item.kind) {
    case 'title':
      return markup.paragraph(item.text);
    case 'heading':
      return markup.heading(item.ordinal, item.heading);
    case 'subheading':
      return (markup.subheading ?? markup.paragraph)(item.text);
    case 'paragraph':
      return markup.paragraph(item.text);
    case 'table':
      return markup.table(item.grid, item.table);
    case 'standIn':
      return standIn(item, markup);
    case 'signature':
      return (
        markup.signature?.(item.name, item.date) ??
        [item.name, item.date].map(markup.paragraph).join(markup.between ?? '\n')
      );
  }
}

function standIn(item: Extract<FlowItem, { kind: 'standIn' }>, markup: Markup): string {
  switch (item.form) {
    case 'image':
      return `<p style="text-align:center"><img src="./W0202201${item.table.length}.png" width="690" height="${item.table === 'applications' ? 960 : 420}" alt=""></p>`;
    case 'attachment':
      return `<p>附件：<a href="./P0202201${item.table.length}.${item.table === 'reviews' ? 'docx' : 'xls'}" target="_blank">${escapeHtml(attachmentNames[item.table])}</a></p>`;
    case 'viewer':
      return `<p><iframe src="/plugins/pdfjs/web/viewer.html?file=/upload/${item.table}.pdf" width="100%" height="900"></iframe></p>`;
    case 'text':
      return item.lines.map(markup.paragraph).join(markup.between ?? '\n');
  }
}

const attachmentNames = {
  disclosure: '表一主动公开政府信息情况.xls',
  applications: '收到和处理申请情况统计.xls',
  reviews: '复议诉讼情况.docx',
} as const;
