import { type ComparedText, comparedText } from '../../../lib/desk/alike/compared-text';

const signs =
  '公开信息办理申请发布平台建设监督保障规范管理群众服务窗口政策解读乡村振兴农业水利道路养护补贴低保名册合同台账纪要宣传培训考核评议整改落实协调推进检查更新维护审查登记归档值守巡查调解安置';

/** A sentence that nobody else writes by chance; the same seed makes the same. */
export function sentence(seed: number): string {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const length = 16 + next(8);
  return `${Array.from({ length }, () => signs[next(signs.length)]).join('')}。`;
}

/** A text of its own: of so many sentences. */
export function ownText(seed: number, sentences = 14): string {
  return Array.from({ length: sentences }, (_, at) => sentence(seed * 1000 + at)).join('');
}

/** A unit's text, ready to be compared. */
export function unitText(agency: string, text: string, url = 'http://www.qinghe.gov.cn/'): ComparedText {
  const made = comparedText({ id: agency, unit: agency, agency, url: `${url}${agency}`, text });
  if (!made) throw new Error(`The text of ${agency} is too short.`);
  return made;
}
