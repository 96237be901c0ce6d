import { type FlowItem, flowOf } from '../flow';
import { markUp } from '../markup';
import { addressOf, escapeHtml, type Habit } from '../page';
import { classicPortal } from '../portal/classic';
import { tableHtml } from '../table';

/** The text of a section runs on in the line of its heading; the title stands above in two lines. */
export const runOn: Habit = {
  name: 'run-on',
  render: (report, random) => {
    const joint = random.pick(['。', '。', '：', '　']);
    const bold = random.chance(0.6);
    const mark = (text: string) => (bold ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text));
    const joined: string[] = [];
    const items: FlowItem[] = [];
    // A heading before text becomes the beginning of its first paragraph; before a table it stays alone.
    for (const item of flowOf(report)) {
      const before = items.at(-1);
      if (item.kind === 'paragraph' && before?.kind === 'heading' && before.section !== 'disclosure') {
        items.pop();
        joined.push(`<p>${mark(`${before.ordinal}、${before.heading}${joint}`)}${escapeHtml(item.text)}</p>`);
        items.push({ kind: 'paragraph', text: `\u0000${joined.length - 1}` });
      } else items.push(item);
    }
    const [first, second] = splitTitle(report.title);
    const article = `<p style="text-align:center"><strong>${escapeHtml(first)}</strong></p><p style="text-align:center"><strong>${escapeHtml(second)}</strong></p>
${markUp(items, {
  paragraph: (text) =>
    text.startsWith('\u0000') ? (joined[Number(text.slice(1))] ?? '') : `<p>${escapeHtml(text)}</p>`,
  heading: (ordinal, heading) => `<p>${mark(`${ordinal}、${heading}`)}</p>`,
  table: (grid) => tableHtml(grid, { open: '<table border="1">' }),
})}`;
    return {
      html: classicPortal({ report, random, article, headline: false }),
      charset: 'utf-8',
      frames: {},
      url: addressOf(report),
    };
  },
};

/** 某某镇人民政府 above, 2023年政府信息公开… below. */
function splitTitle(title: string): [string, string] {
  const at = title.search(/\d{4}年/);
  return at > 0 ? [title.slice(0, at), title.slice(at)] : [title.slice(0, -8), title.slice(-8)];
}
