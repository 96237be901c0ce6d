import type { Agency } from './agency';
import {
  applicants,
  applicationsRows,
  disclosureBlocks,
  type Edition,
  resultRows,
  reviewColumns,
  reviewGroups,
} from './form';
import type { Random } from './random';

/** Every figure of the three tables by its key. All sums hold. */
export type Figures = Record<string, number>;

type Volume = 'none' | 'few' | 'some' | 'many';

export function inventFigures(random: Random, agency: Agency, edition: Edition): Figures {
  const volume = volumeOf(random, agency);
  return {
    ...disclosure(random, agency, edition, volume),
    ...applications(random, edition, volume),
    ...reviews(random, volume),
  };
}

function volumeOf(random: Random, agency: Agency): Volume {
  switch (agency.kind) {
    case '镇':
    case '乡':
    case '街道':
      return random.weighted([
        [60, 'none'],
        [30, 'few'],
        [10, 'some'],
      ]);
    case '县':
    case '区':
    case '县级市':
      return random.weighted([
        [5, 'few'],
        [60, 'some'],
        [35, 'many'],
      ]);
    case '市':
      return random.weighted([
        [20, 'some'],
        [80, 'many'],
      ]);
    case '厅':
      return random.weighted([
        [10, 'few'],
        [60, 'some'],
        [30, 'many'],
      ]);
    default:
      return random.weighted([
        [40, 'none'],
        [35, 'few'],
        [22, 'some'],
        [3, 'many'],
      ]);
  }
}

const scale: Record<Volume, readonly [least: number, most: number]> = {
  none: [0, 0],
  few: [1, 6],
  some: [7, 90],
  many: [300, 3200],
};

function applications(random: Random, edition: Edition, volume: Volume): Figures {
  const figures: Figures = {};
  const rows = applicationsRows(edition).map((row) => row.key);
  for (const row of rows) for (const { key } of applicants) figures[`applications.${row}.${key}`] = 0;
  const add = (row: string, column: string, count: number) => {
    for (const to of [column, 'total']) {
      const at = `applications.${row}.${to}`;
      figures[at] = (figures[at] ?? 0) + count;
    }
  };
  const [least, most] = scale[volume];
  const everything = random.int(least, most);
  const results = resultRows(edition);
  const usual = ['granted', 'granted', 'granted', 'partial', 'unable.notHeld', 'unable.notHeld'];
  let left = everything;
  while (left > 0) {
    // Large numbers go out in handfuls, so that every figure has a share without a million draws.
    const count = left > 200 ? random.int(20, 120) : left > 20 ? random.int(1, 15) : 1;
    const column = random.weighted([
      [80, 'person'],
      [12, 'business'],
      [1, 'research'],
      [1, 'welfare'],
      [3, 'legal'],
      [3, 'otherOrg'],
    ]);
    const result = random.weighted([
      [60, random.pick(usual)],
      [40, random.pick(results)],
      [9, 'carriedOut'],
    ]);
    const origin = random.chance(0.93) ? 'received' : 'carriedIn';
    add(origin, column, count);
    add(result, column, count);
    if (result !== 'carriedOut') add('processed', column, count);
    left -= count;
  }
  return figures;
}

function reviews(random: Random, volume: Volume): Figures {
  const figures: Figures = {};
  const most = { none: 0, few: 1, some: 4, many: 40 }[volume];
  for (const group of reviewGroups) {
    let total = 0;
    for (const column of reviewColumns) {
      if (column.key === 'total') continue;
      const count = random.chance(0.5) ? random.int(0, most) : 0;
      figures[`reviews.${group.key}.${column.key}`] = count;
      total += count;
    }
    figures[`reviews.${group.key}.total`] = total;
  }
  return figures;
}

function disclosure(random: Random, agency: Agency, edition: Edition, volume: Volume): Figures {
  const figures: Figures = {};
  const set = (row: string, column: string, value: number) => {
    figures[`disclosure.${row}.${column}`] = value;
  };
  for (const block of disclosureBlocks[edition])
    for (const row of block.rows) for (const column of block.columns) set(row.key, column.key, 0);

  const busy = volume === 'none' ? 0.3 : 0.8;
  if (random.chance(busy)) documents(random, edition, 'normative', set);
  if (agency.mayMakeRules && random.chance(0.8)) documents(random, edition, 'rules', set);

  const township = ['镇', '乡', '街道'].includes(agency.kind);
  const mostDecisions = { none: 12, few: 60, some: 900, many: 60_000 }[volume];
  for (const row of ['licensing', 'otherServices', 'penalties', 'coercion']) {
    if (figures[`disclosure.${row}.decisions`] === undefined || !random.chance(township ? 0.3 : 0.7))
      continue;
    set(row, 'decisions', random.int(0, mostDecisions));
    if (edition === '2019') {
      set(row, 'priorItems', random.int(0, township ? 30 : 300));
      set(
        row,
        'change',
        random.weighted([
          [6, 0],
          [3, random.int(1, 20)],
          [2, -random.int(1, 9)],
        ]),
      );
    }
  }
  if (edition === '2019') {
    if (random.chance(0.4)) {
      set('fees', 'priorItems', random.int(1, 12));
      set('fees', 'change', random.pick([0, 0, 1, -1]));
    }
    if (random.chance(0.5)) {
      set('procurement', 'items', random.int(1, township ? 9 : 80));
      set('procurement', 'amount', amount(random, township));
    }
  } else if (random.chance(township ? 0.25 : 0.6)) {
    set('fees', 'amount', amount(random, township));
  }
  return figures;
}

function documents(
  random: Random,
  edition: Edition,
  row: 'rules' | 'normative',
  set: (row: string, column: string, value: number) => void,
): void {
  const made = random.int(0, 9);
  if (edition === '2021') {
    const repealed = random.int(0, 5);
    set(row, 'issued', made);
    set(row, 'repealed', repealed);
    set(row, 'inForce', Math.max(0, made - repealed) + random.int(0, 40));
  } else {
    const disclosed = random.int(0, made);
    set(row, 'produced', made);
    set(row, 'disclosed', disclosed);
    set(row, 'disclosedTotal', disclosed + random.int(0, 40));
  }
}

/** Amounts in ten thousand yuan, with the odd numbers of decimals that people write. */
function amount(random: Random, township: boolean): number {
  const digits = random.pick([0, 1, 2, 4]);
  const most = township ? 90 : 4000;
  return Number((random.next() * most + 0.5).toFixed(digits)) || 1;
}
