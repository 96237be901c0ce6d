import type { Random } from './random';

export type AgencyKind =
  | '镇'
  | '乡'
  | '街道'
  | '县'
  | '市'
  | '县级市'
  | '区'
  | '局'
  | '委'
  | '厅'
  | '管委会'
  | '办公室';

/** An invented agency with the names by which its report speaks of it. */
export interface Agency {
  kind: AgencyKind;
  /** As on the title page, region and all. */
  fullName: string;
  /** As it signs: without the region. */
  shortName: string;
  /** What stands before 在 or 共 in a sentence: 云溪镇, 县财政局. */
  callName: string;
  /** 我镇, 本局 … */
  selves: string[];
  /** 全镇, 全县 …; departments have none that would be theirs alone. */
  whole: string | null;
  /** Who does the work: 镇党政办 … */
  office: string;
  /** The people's government above, as it appears on the portal. */
  site: string;
  /** 全县, 全市: the sphere above, which the text may mention without speaking of itself. */
  above: string;
  /** One's own sphere or sub-units: 各村（社区）, 各科室. */
  parts: string;
  isGovernment: boolean;
  mayMakeRules: boolean;
}

const provinces = ['岭东省', '沅北省', '临江省', '朔川省', '瀛南省'];
const cities = ['澜州市', '望海市', '柏川市', '新垣市', '临沅市', '青岩市', '桐城口市', '汶安市'];
const counties = ['云溪县', '长垅县', '石泷县', '平岗县', '永濂县', '双崖县', '松浦县', '枫桥县'];
const districts = ['城北区', '金沙湾区', '望江门区', '柳塘区', '鼓岭区'];
const countyCities = ['龙潭口市', '永汀市', '岚溪市', '昌浦市'];
const places = [
  '清河口',
  '石板',
  '白鹭洲',
  '双桥铺',
  '枫林',
  '大湾',
  '柳树坪',
  '三岔河',
  '青龙山',
  '南溪',
  '桃源洞',
  '金竹',
  '高坎',
  '沙河堡',
  '杨家渡',
  '古井',
  '太阳坪',
  '红旗岭',
  '马鞍',
  '凤凰台',
];
const streets = ['朝阳', '滨江', '文昌阁', '建设里', '东风桥', '百花', '和平门', '桂园'];
const bureaus = [
  '财政局',
  '自然资源和规划局',
  '教育体育局',
  '市场监督管理局',
  '交通运输局',
  '农业农村局',
  '医疗保障局',
  '统计局',
  '民政局',
  '水务局',
  '应急管理局',
  '审计局',
  '林业局',
  '人力资源和社会保障局',
  '生态环境局',
  '司法局',
  '城市管理综合行政执法局',
  '退役军人事务局',
];
const commissions = ['卫生健康委员会', '发展和改革委员会', '住房和城乡建设委员会'];
const departments = ['水利厅', '民政厅', '文化和旅游厅', '商务厅', '农业农村厅', '交通运输厅'];

const kinds: readonly (readonly [number, AgencyKind])[] = [
  [22, '镇'],
  [13, '乡'],
  [10, '街道'],
  [7, '县'],
  [4, '市'],
  [3, '县级市'],
  [5, '区'],
  [22, '局'],
  [5, '委'],
  [4, '厅'],
  [3, '管委会'],
  [2, '办公室'],
];

export function inventAgency(random: Random, wanted?: AgencyKind): Agency {
  const kind = wanted ?? random.weighted(kinds);
  const province = random.pick(provinces);
  const city = random.pick(cities);
  const seat = random.weighted([
    [6, random.pick(counties)],
    [3, random.pick(districts)],
    [2, random.pick(countyCities)],
  ]);
  const level = seat.slice(-1);
  const above = `全${level}`;
  // How far up the title spells out the region differs from unit to unit.
  const region = random.pick([seat, `${city}${seat}`, seat, '']);
  switch (kind) {
    case '镇':
    case '乡': {
      const place = `${random.pick(places)}${kind}`;
      return {
        kind,
        fullName: `${region}${place}人民政府`,
        shortName: `${place}人民政府`,
        callName: place,
        selves: [`我${kind}`, `本${kind}`],
        whole: `全${kind}`,
        office: random.pick([`${kind}党政综合办公室`, `${kind}党政办`, '党政办公室']),
        site: `${seat}人民政府`,
        above,
        parts: random.pick(['各村（社区）', '各村和驻地站所', '各站办所']),
        isGovernment: true,
        mayMakeRules: false,
      };
    }
    case '街道': {
      const place = `${random.pick(streets)}街道`;
      return {
        kind,
        fullName: `${region || seat}${region ? '' : '人民政府'}${place}办事处`,
        shortName: `${place}办事处`,
        callName: place,
        selves: ['我街道', '本街道', '街道'],
        whole: '全街道',
        office: '街道党政办公室',
        site: `${seat}人民政府`,
        above,
        parts: '各社区',
        isGovernment: false,
        mayMakeRules: false,
      };
    }
    case '县':
    case '区':
    case '县级市':
    case '市': {
      const place =
        kind === '县'
          ? random.pick(counties)
          : kind === '区'
            ? random.pick(districts)
            : kind === '市'
              ? city
              : random.pick(countyCities);
      const sign = place.slice(-1);
      return {
        kind,
        fullName: `${kind === '市' ? random.pick(['', province]) : random.pick(['', city])}${place}人民政府`,
        shortName: `${place}人民政府`,
        callName: place,
        selves: [`我${sign}`],
        whole: `全${sign}`,
        office: `${sign}政府办公室`,
        site: `${place}人民政府`,
        above: kind === '市' ? '全省' : '全市',
        parts: `各${kind === '市' ? '县（区）' : '镇街'}、各部门`,
        isGovernment: true,
        mayMakeRules: kind === '市',
      };
    }
    case '局':
    case '委': {
      const name = random.pick(kind === '局' ? bureaus : commissions);
      const owner = random.chance(0.3) ? city : seat;
      return {
        kind,
        fullName: `${owner}${name}`,
        shortName: `${owner}${name}`,
        callName: `${owner.slice(-1)}${name}`,
        selves: [`我${kind}`, `本${kind}`],
        whole: random.chance(0.5) ? `全${kind}` : null,
        office: random.pick([`${kind}办公室`, '办公室']),
        site: `${owner}人民政府`,
        above: `全${owner.slice(-1)}`,
        parts: random.pick(['各科室', '机关各科室和下属单位', '各股室']),
        isGovernment: false,
        mayMakeRules: false,
      };
    }
    case '厅': {
      const name = random.pick(departments);
      return {
        kind,
        fullName: `${province}${name}`,
        shortName: `${province}${name}`,
        callName: `省${name}`,
        selves: ['我厅', '本厅'],
        whole: null,
        office: '厅办公室',
        site: `${province}人民政府`,
        above: '全省',
        parts: '机关各处室',
        isGovernment: false,
        mayMakeRules: false,
      };
    }
    case '管委会': {
      const zone = random.pick(['经济技术开发区', '高新技术产业开发区', '临港产业园区', '文化旅游度假区']);
      return {
        kind,
        fullName: `${city}${zone}管理委员会`,
        shortName: `${city}${zone}管理委员会`,
        callName: '管委会',
        selves: ['我区', '管委会'],
        whole: '全区',
        office: '管委会办公室',
        site: `${city}${zone}`,
        above: '全市',
        parts: '各局办',
        isGovernment: false,
        mayMakeRules: false,
      };
    }
    case '办公室':
      return {
        kind,
        fullName: `${seat}人民政府办公室`,
        shortName: `${seat}人民政府办公室`,
        callName: `${level}政府办公室`,
        selves: ['我办', '本办'],
        whole: null,
        office: '政务公开科',
        site: `${seat}人民政府`,
        above,
        parts: '各科室',
        isGovernment: false,
        mayMakeRules: false,
      };
  }
}
