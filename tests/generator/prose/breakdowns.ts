import type { Random } from '../random';
import type { Sentence } from './speaker';

/** Items of the world, split into parts that add up. */
export function parts(random: Random, total: number, count: number): number[] {
  const all: number[] = [];
  let left = total;
  for (let at = 1; at < count; at++) {
    const part = random.int(1, Math.max(1, left - (count - at)));
    all.push(part);
    left -= part;
  }
  return [...all, left];
}

/** A total with its parts, and what must be said of it. */
export type Breakdown = (total: number, parts: number[]) => string;

/** Closed lists: every part numbered, one unit, no 等. Parts that fall short would be a slip. */
export const closedBreakdowns: readonly (readonly [
  parts: number,
  say: (who: string, then: string) => Breakdown,
])[] = [
  [
    3,
    (who, then) => (n, p) =>
      `${then}${who}共主动公开政府信息${n}条，其中政策文件类${p[0]}条，工作动态类${p[1]}条，通知公告类${p[2]}条。`,
  ],
  [
    2,
    (who, then) => (n, p) =>
      `${then}${who}累计发布信息${n}条，其中政策法规类${p[0]}条，政务动态类${p[1]}条。`,
  ],
  [
    4,
    (who, then) => (n, p) =>
      `${then}${who}公开各类信息${n}条，包括机构职能${p[0]}条、财政信息${p[1]}条、民生实事${p[2]}条、人事任免${p[3]}条。`,
  ],
  [
    3,
    (who, then) => (n, p) =>
      `${then}，${who}编发政务信息共${n}篇，其中：图文${p[0]}篇，视频${p[1]}篇，长图${p[2]}篇。`,
  ],
  [
    2,
    (who, then) => (n, p) =>
      `${then}${who}通过各类平台推送信息总计${n}条（其中惠民政策${p[0]}条，办事服务${p[1]}条）。`,
  ],
];

/** Lists that a reader may understand so that they are right, although the numbers do not add up. */
export const openBreakdowns: Sentence[] = [
  // One item may stand on several channels: their counts may exceed the total.
  (s) => {
    const n = s.random.int(80, 300);
    return `${s.when}公开信息${n}条，其中网站公开${n}条，公众号公开${s.random.int(10, 70)}条，公示栏公开${s.random.int(10, 70)}条。`;
  },
  (s) => {
    const n = s.random.int(80, 400);
    return `${s.when}发布各类信息${n}条，其中惠民政策${s.random.int(5, 20)}条、财政资金${s.random.int(5, 20)}条等。`;
  },
  (s) => {
    const n = s.random.int(100, 500);
    const web = s.random.int(50, n - 20);
    const inner = s.random.int(5, Math.max(6, web - 30));
    return `${s.when}公开信息${n}条，其中网站公开${web}条、公众号公开${n - web}条；网站公开的信息中，概况类${inner}条，动态类${web - inner}条。`;
  },
  (s) => {
    const [a, b] = [s.random.int(10, 60), s.random.int(10, 60)];
    return `${s.when}发布政策解读${a}条、公示公告${b}条，共${a + b}条。`;
  },
  (s) =>
    `${s.when}网站更新信息${s.random.int(3, 9)}70余条，其中要闻${s.random.int(100, 190)}条、公示${s.random.int(10, 90)}条。`,
  (s) =>
    `公众号全年推文${s.random.int(200, 400)}篇，其中原创占${s.random.int(30, 70)}%，阅读量${s.random.int(2, 9)}.${s.random.int(1, 9)}万余次。`,
  (s) =>
    `${s.when}举办政务开放活动${s.random.int(2, 5)}场，其中邀请代表${s.random.int(20, 60)}人次、发放手册${s.random.int(100, 400)}册。`,
];
