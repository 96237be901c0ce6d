/**
 * What kind of unit an agency is, by the ending of its name. It decides which powers it has, how much money may
 * pass through it, and how it speaks of itself.
 */
export type AgencyKind =
  | 'township'
  | 'street'
  | 'county government'
  | 'city government'
  | 'province government'
  | 'department'
  | 'unknown';

/** A department's place, by the name in front of it: whose department it is. */
export type Level = 'township' | 'county' | 'city' | 'province' | 'nation' | 'unknown';

const PROVINCES = /(?:省|自治区)|^(?:北京|上海|天津|重庆)市/;

/** @param agency the unit's name as its report writes it */
export function agencyKind(agency: string): AgencyKind {
  const name = agency.replace(/[（(].*[)）]$/, '');
  if (/街道(?:办事处|办|人民政府)?$|街道办事处/.test(name)) return 'street';
  if (/(?:镇|乡|苏木|民族乡)(?:人民)?(?:政府)?$/.test(name)) return 'township';
  if (/(?:省|自治区)(?:人民)?政府(?:办公厅)?$|^(?:北京|上海|天津|重庆)市人民政府(?:办公厅)?$/.test(name)) {
    return 'province government';
  }
  if (/(?:县|区|旗)(?:人民)?政府(?:办公室)?$/.test(name)) return 'county government';
  if (/(?:市|州|盟)(?:人民)?政府(?:办公[厅室])?$|地区行政公署$/.test(name)) return 'city government';
  if (/[局委办厅部院署会社站所处队]$|中心$|委员会$|办公室$|支队$|大队$/.test(name)) return 'department';
  return 'unknown';
}

/** @param agency the unit's name as its report writes it */
export function agencyLevel(agency: string): Level {
  const kind = agencyKind(agency);
  if (kind === 'township' || kind === 'street') return 'township';
  if (kind === 'county government') return 'county';
  if (kind === 'city government') return /市.+市/.test(agency) ? 'county' : 'city';
  if (kind === 'province government') return 'province';
  const place = agency.replace(/(?:人民政府|政府).*/, '');
  if (/^(?:国家|国务院|中国|中华人民共和国)|总局$|部$/.test(place)) return 'nation';
  if (/(?:县|区|旗)/.test(place.replace(/自治区|开发区|园区|新区|示范区/g, ''))) return 'county';
  if (/[^省区]市/.test(place))
    return PROVINCES.test(place) && !/省.+市|自治区.+市/.test(place) ? 'province' : 'city';
  if (PROVINCES.test(place)) return 'province';
  return 'unknown';
}
