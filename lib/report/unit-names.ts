/** A unit's name taken apart: 青禾县 and 民政局, or 青禾县 and 白楼镇. */
export interface UnitName {
  /** The places in front, outermost first; may be empty. */
  places: string[];
  /** What the unit itself is called: 民政局, 白楼镇; of a government above the townships, its place: 青禾县. */
  own: string;
  kind: 'township' | 'street' | 'county' | 'district' | 'department';
}

const PLACE = /^[\u4e00-\u9fff]{1,8}?(?:自治区|自治州|自治县|地区|[省市县区旗州盟])(?=[\u4e00-\u9fff]{2})/;
/** A 区 or 市 inside another word is no place. */
const NO_PLACE = /^(?:城市|市|社区|辖区|园区|全市|全县|本市|本县|我市|我县|各县|各市|县|区|省)$/;

/** @returns null when the name is that of no unit that is told apart by it */
export function unitName(written: string): UnitName | null {
  let rest = written.replace(/[（(].*$/, '').replace(/(?:人民政府|政府|办事处)(?:办公[厅室])?$/, '');
  const places: string[] = [];
  for (let match = PLACE.exec(rest); match && !NO_PLACE.test(match[0]); match = PLACE.exec(rest)) {
    places.push(match[0]);
    rest = rest.slice(match[0].length);
  }
  if (/(?:镇|乡|苏木)$/.test(rest)) return { places, own: rest, kind: 'township' };
  if (/街道(?:办)?$/.test(rest)) return { places, own: rest.replace(/办$/, ''), kind: 'street' };
  if (/[局委厅]$|委员会$/.test(rest)) return { places, own: rest, kind: 'department' };
  if (/(?:县|旗)$/.test(rest)) return { places, own: rest, kind: 'county' };
  if (/区$/.test(rest)) return { places, own: rest, kind: 'district' };
  return null;
}

/** Whether one department's name is short for the other's: 市监局 for 市场监督管理局. */
export function isShortFor(short: string, full: string): boolean {
  const stem = short.replace(/(?:局|委员会|委|厅)$/, '');
  let at = 0;
  for (const char of full) if (char === stem[at]) at++;
  return at === stem.length;
}
