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
/** Schools, hospitals, courts, companies, missions, people's organisations and the committees of zones: no department of a government. */
const NO_DEPARTMENT =
  /(?:大学|学院|学校|中学|小学|幼儿园|医院|卫生院|法院|检察院|公司|集团|银行|出版社|合作社|报社|电视台|融媒体中心|档案馆|总工会|联合社|联合会|协会|学会|商会|妇联|残联|红十字会|团委)$|驻.+办事处$|(?:区|园|城|港|景区|基地|工业园)(?:党工委)?(?:管理委员会|管委会)$/;
/** A 区 that is no district: zones, and stretches of land or water that somebody looks after. */
const NO_DISTRICT =
  /自治区|地区|(?:开发|园|新|示范|高新|经开|度假|功能|保护|合作|试验|保税|产业|工业|管理|风景|名胜|景|灌|库|社|校|片|辖)区/g;
/** Offices of the State Council with branches in the counties: the branch's place is that of its own name. */
const BRANCH =
  /^(?:国家税务总局|国家统计局|国家能源局|国家矿山安全监察局|国家金融监督管理总局)(?=.*[省市县区旗州盟])/;

/** @param agency the unit's name as its report writes it */
export function agencyKind(agency: string): AgencyKind {
  const name = agency.replace(/[（(].*[)）]$/, '');
  if (/街道(?:办事处|办|人民政府)?$|街道办事处|地区办事处$/.test(name)) return 'street';
  if (/(?:镇|乡|苏木|民族乡)(?:人民政府|政府)?(?:党政)?(?:办公室)?$/.test(name)) return 'township';
  if (/(?:省|自治区)(?:人民)?政府(?:办公厅)?$|^(?:北京|上海|天津|重庆)市人民政府(?:办公厅)?$/.test(name)) {
    return 'province government';
  }
  if (/(?:县|区|旗)(?:人民)?政府(?:办公室)?$/.test(name)) return 'county government';
  if (/(?:市|州|盟)(?:人民)?政府(?:办公[厅室])?$|地区行政公署$/.test(name)) return 'city government';
  if (NO_DEPARTMENT.test(name)) return 'unknown';
  if (/[局委办厅部院署会社站所处队]$|中心$|委员会$|办公室$|支队$|大队$/.test(name)) return 'department';
  return 'unknown';
}

/** @param agency the unit's name as its report writes it */
export function agencyLevel(agency: string): Level {
  const kind = agencyKind(agency);
  if (kind === 'township' || kind === 'street') return 'township';
  if (kind === 'county government') return 'county';
  if (kind === 'city government') return /市.+市|[州盟].{2,}市/.test(agency) ? 'county' : 'city';
  if (kind === 'province government') return 'province';
  const place = agency.replace(BRANCH, '').replace(/(?:人民政府|政府).*/, '');
  if (/^(?:国家|国务院|中国|中华人民共和国)|总局$/.test(place)) return 'nation';
  if (/(?:县|区|旗)/.test(place.replace(NO_DISTRICT, ''))) return 'county';
  if (/[^省区]市/.test(place))
    return PROVINCES.test(place) && !/省.+市|自治区.+市/.test(place) ? 'province' : 'city';
  if (PROVINCES.test(place)) return 'province';
  if (/.[州盟]|地区/.test(place)) return 'city';
  return /部$/.test(place) ? 'nation' : 'unknown';
}
