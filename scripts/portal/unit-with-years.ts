import { reportPage } from '../../tests/report-page';
import { listPath, type PortalPage } from './pages';

const unit = '青禾县青石镇人民政府';

/** Applications of a year: all by natural persons, all granted. */
interface Year {
  year: number;
  received: number;
  carriedIn: number;
  carriedOut: number;
}

/** 2023 begins with one application more than 2022 has left. */
const years: readonly Year[] = [
  { year: 2021, received: 8, carriedIn: 0, carriedOut: 2 },
  { year: 2022, received: 11, carriedIn: 2, carriedOut: 1 },
  { year: 2023, received: 9, carriedIn: 2, carriedOut: 1 },
  { year: 2024, received: 14, carriedIn: 1, carriedOut: 3 },
];

/** What each year speaks of first, so that none has the words of the one before. */
const topics = [
  '（一）主动公开。围绕乡村振兴和防汛抗旱，及时发布项目资金、物资发放和值守安排，在集市和村口设立公示栏，方便群众就近查阅。',
  '（一）主动公开。重点公开社会救助、危房改造的对象和金额，召开政策说明会，由驻村干部逐户送达明白纸。',
  '（一）主动公开。优化公开目录，把学校布局调整、卫生院建设等群众关心的事项放在首位，配发问答和图解。',
];

/** One unit's reports of four years, as captured pages have none: by path. */
export const unitWithYears: ReadonlyMap<string, { html: string; page: PortalPage }> = new Map(
  years.map((of) => {
    const path = `${listPath}qingshi-${of.year}/page.html`;
    const publishedOn = `${of.year + 1}-01-20`;
    const title = `${unit}${of.year}年政府信息公开工作年度报告`;
    const page = {
      slug: `qingshi-${of.year}`,
      isReport: true,
      ...{ title, publishedOn },
      address: new URL(path, 'http://www.qinghe.gov.cn').href,
    };
    return [path, { html: htmlOf(of, title, publishedOn), page }];
  }),
);

function htmlOf({ year, received, carriedIn, carriedOut }: Year, title: string, publishedOn: string): string {
  const processed = received + carriedIn - carriedOut;
  const cells = Object.fromEntries(
    Object.entries({ received, carriedIn, granted: processed, processed, carriedOut }).flatMap(
      ([row, figure]) =>
        ['person', 'total'].map((column) => [`applications.${row}.${column}`, String(figure)] as const),
    ),
  );
  const overview = [
    topics[year % topics.length]!,
    `（二）依申请公开。全年收到政府信息公开申请${received}件，上年结转${carriedIn}件，办结${processed}件，结转下年度继续办理${carriedOut}件。`,
    `（三）政府信息管理。${year}年对已公开的文件作了一次清理。`,
    '（四）政府信息公开平台建设。维护门户网站专栏。',
    '（五）监督保障。开展工作考核和社会评议，未发生责任追究。',
  ];
  const html = reportPage({ title, cells, overview: overview.map((line) => `<p>${line}</p>`).join('') });
  return html.replace('2022-01-20', publishedOn).replace('<head>', '<head><meta charset="utf-8">');
}
