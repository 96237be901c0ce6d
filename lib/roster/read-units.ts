import { oneLine, splitOrdinal } from '../text/fold';
import { longestName, mostAliases, mostUnits } from './roster';

/** A unit as somebody has written it, to whom it counts by name. */
export interface WrittenUnit {
  name: string;
  aliases: string[];
  of: string | null;
  remarks: string;
}

/** What was made out of pasted lines or the rows of a table. */
export interface ReadUnits {
  units: WrittenUnit[];
  /** Rows that name a unit once more: what else they say of it is taken over. */
  repeated: number;
  /** Further ones, which are left out. */
  over: number;
}

type Role = 'name' | 'aliases' | 'of' | 'remarks';
const heads: [Role, RegExp][] = [
  ['of', /^(?:上级|上级单位|上级机关|主管单位|主管部门|隶属|归属|汇总单位|汇总到|计入)/],
  ['aliases', /^(?:别名|又名|其他名称|其他称谓|简称|曾用名|原名|原名称|原单位|前身|名称变更)/],
  ['remarks', /^(?:备注|说明|附注)/],
  [
    'name',
    /^(?:名称|名册|(?:应)?(?:公开|发布|公布|报送|填报|编制|责任)*(?:单位|机关|部门|主体|机构)(?:名称|全称)?)$/,
  ],
];

/** A text as rows: of a spreadsheet's clipboard its cells, else each line one. */
export function rowsOfText(text: string): string[][] {
  return text.split(/\r\n?|\n/).map((line) => line.split('\t'));
}

/**
 * Reads units out of rows. With a head (单位名称, 上级, 别名, 备注) its columns are what it says, and what stands above it
 * is the table's title; without one the first column that has names is the name, the next one other names. In a name, what stands behind 、 or in （原…） are other names.
 */
export function readUnits(rows: readonly (readonly string[])[]): ReadUnits {
  const filled = rows.map((row) => row.map(oneLine)).filter((row) => row.some((cell) => cell !== ''));
  const headAt = filled.slice(0, deepestHead).findIndex((row) => row.map(roleOf).includes('name'));
  const head = filled[headAt];
  const roles: (Role | null)[] = head ? head.map(roleOf) : rolesWithoutHead(filled);
  const read: ReadUnits = { units: [], repeated: 0, over: 0 };
  const known = new Map<string, WrittenUnit>();
  for (const row of filled.slice(headAt + 1)) {
    const unit = unitIn(row, roles);
    const before = unit && known.get(unit.name);
    if (!unit) continue;
    if (before) {
      read.repeated++;
      before.aliases = aliasesOf([...before.aliases, ...unit.aliases], before.name);
      before.of ??= unit.of;
    } else if (read.units.length === mostUnits) read.over++;
    else {
      known.set(unit.name, unit);
      read.units.push(unit);
    }
  }
  return read;
}

/** So far down a head stands beneath a title. */
const deepestHead = 6;

/** In front of names there may be their numbers. */
function rolesWithoutHead(rows: readonly (readonly string[])[]): (Role | null)[] {
  const isNumbered = rows.filter(([first = '', second = '']) => /^\d+$/.test(first) && isName(second)).length;
  return isNumbered * 2 > rows.length ? [null, 'name', 'aliases'] : ['name', 'aliases'];
}

function roleOf(cell: string): Role | null {
  const label = cell.replace(/\s/g, '');
  return heads.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

function unitIn(row: readonly string[], roles: readonly (Role | null)[]): WrittenUnit | null {
  const cell = (role: Role) =>
    row
      .filter((_, at) => roles[at] === role)
      .filter(Boolean)
      .join('\n');
  const former: string[] = [];
  const written = withoutNumber(cell('name')).replace(FORMER, (_, names: string) => {
    former.push(...names.split(SEPARATORS));
    return '';
  });
  const [name = '', ...others] = named(written);
  if (!isName(name) || NO_UNIT.test(written)) return null;
  return {
    name,
    aliases: aliasesOf([...others, ...former, ...named(cell('aliases'))], name),
    of: named(cell('of')).find(isName) ?? null,
    remarks: oneLine(cell('remarks')).slice(0, 500),
  };
}

function withoutNumber(cell: string): string {
  return splitOrdinal(cell.replace(/^（([一二三四五六七八九十\d]{1,3})）/, '$1.')).rest;
}

/** What stands beneath a table: its sum, and what is remarked on it. */
const NO_UNIT = /^(?:合计|总计|小计|共计)|^(?:备?注|说明|填表|制表)[：:]/;

/** What it was called: （原教育局、体育局）. Another bracket is a part of the name. */
const FORMER = /[（(](?:原|曾用名|前身为?|又名|别名|简称|原名)[：:]?([^（）()]+)[）)]/g;
const SEPARATORS = /[、;；,，/|\n]/;

function named(text: string): string[] {
  return text
    .split(SEPARATORS)
    .map((each) => each.replace(/^\s*原(?=.{3})/, '').trim())
    .filter((each) => each !== '');
}

function aliasesOf(names: readonly string[], name: string): string[] {
  const all = names.map((each) => each.trim()).filter((each) => isName(each) && each !== name);
  return [...new Set(all)].slice(0, mostAliases);
}

/** A number in front of a row, and what is longer than any name, is none. */
function isName(text: string): boolean {
  return text.length >= 2 && text.length <= longestName && /\p{Script=Han}/u.test(text);
}
