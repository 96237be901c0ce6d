import { resultRows } from '../form';
import { overwrite, type PrintedFigure, printedFigure, printedFigures } from '../print/sheets';
import type { Random } from '../random';
import type { Wishes } from '../report';
import { type Defect, found } from './defect';

// Slips in figures. Which sums fail then is worked out on what is printed; tie-outs may speak of the same cell.
const tieOuts = [
  { rule: 'tie-out/applications' },
  { rule: 'tie-out/reviews' },
  { rule: 'tie-out/disclosure' },
];
const persons = ['person', 'business', 'research', 'welfare', 'legal', 'otherOrg'];

/** One cell of table 2 is another number than it should be. */
function slip(name: string, pick: (random: Random, results: string[]) => string): Defect {
  return {
    name,
    inject: ({ report, random }) => {
      const fact = `applications.${pick(random, resultRows(report.edition))}`;
      const { value } = printedFigure(report.sheets, fact);
      const wrong =
        value !== null && value > 0 && random.chance(0.4) ? value - 1 : (value ?? 0) + random.int(1, 9);
      overwrite(report.sheets, fact, wrong);
      return found([], tieOuts);
    },
  };
}

/** Several cells of table 2 move together, so that only one kind of sum fails. */
function shift(
  name: string,
  move: (random: Random, results: string[]) => [fact: string, by: number][],
): Defect {
  return {
    name,
    inject: ({ report, random }) => {
      for (const [row, by] of move(random, resultRows(report.edition))) {
        const fact = `applications.${row}`;
        overwrite(report.sheets, fact, (printedFigure(report.sheets, fact).value ?? 0) + by);
      }
      return found([], tieOuts);
    },
  };
}

const blanks = ['', '', '/', '—', '-', '－', '无', '——'];

function blank(name: string, choose: (figures: PrintedFigure[], random: Random) => PrintedFigure[]): Defect {
  return {
    name,
    inject: ({ report, random }) => {
      const zeros = printedFigures(report.sheets).filter((figure) => figure.value === 0);
      const chosen = choose(zeros, random);
      if (chosen.length === 0) return null;
      const filler = random.pick(blanks);
      for (const figure of chosen) Object.assign(figure, { value: null, text: filler });
      const must = ['disclosure', 'applications', 'reviews'].flatMap((table) => {
        const facts = chosen.map(({ fact }) => fact).filter((fact) => fact.startsWith(`${table}.`));
        return facts.length > 0
          ? [{ rule: 'value/blank', badge: facts[0] ?? '', facts, section: table as 'reviews' }]
          : [];
      });
      return found(must, tieOuts);
    },
  };
}

function notACount(name: string, texts: readonly string[]): Defect {
  return {
    name,
    inject: ({ report, random }) => {
      // Columns of changes and amounts are no counts.
      const counts = printedFigures(report.sheets).filter(({ fact }) => !/\.(?:change|amount)$/.test(fact));
      const figure = random.pick(counts);
      const text = random.pick(texts);
      Object.assign(figure, { value: null, text, flawed: /\d/.test(text) });
      const section = figure.fact.split('.')[0] as 'reviews';
      return found(
        [{ rule: 'value/not-a-count', badge: figure.fact, section }],
        [...tieOuts, { rule: 'disclosure/part-whole' }],
      );
    },
  };
}

function amount(name: string, wishes: (random: Random) => Wishes, text: (random: Random) => string): Defect {
  return {
    name,
    wishes,
    inject: ({ report, random }) => {
      const fact = report.edition === '2021' ? 'disclosure.fees.amount' : 'disclosure.procurement.amount';
      if (report.edition === '2019') overwrite(report.sheets, 'disclosure.procurement.items', 3);
      Object.assign(printedFigure(report.sheets, fact), { text: text(random), value: null, flawed: true });
      return found(
        [{ rule: 'value/unit', badge: fact, section: 'disclosure' }],
        [{ rule: 'tie-out/disclosure' }],
      );
    },
  };
}

const small = (random: Random): Wishes => ({ kind: random.pick(['镇', '乡', '街道'] as const) });

/** Rules that a unit cannot make, in figures that are in order otherwise. */
const powers: Defect = {
  name: 'disclosure/powers',
  wishes: (random) => ({ kind: random.pick(['镇', '乡', '街道', '县', '区'] as const) }),
  inject: ({ report, random }) => {
    const columns =
      report.edition === '2021'
        ? random.pick([['issued', 'inForce'], ['inForce']])
        : random.pick([['produced', 'disclosed', 'disclosedTotal'], ['disclosedTotal']]);
    for (const column of columns) overwrite(report.sheets, `disclosure.rules.${column}`, 2);
    return found([{ rule: 'disclosure/powers', section: 'disclosure' }]);
  },
};

const partWhole: Defect = {
  name: 'disclosure/part-whole',
  inject: ({ report, random }) => {
    const whole = report.edition === '2021' ? ['inForce', 'repealed'] : ['disclosedTotal'];
    const sum = whole.reduce(
      (total, column) => total + (printedFigure(report.sheets, `disclosure.normative.${column}`).value ?? 0),
      0,
    );
    const part = report.edition === '2021' ? 'issued' : 'disclosed';
    overwrite(report.sheets, `disclosure.normative.${part}`, sum + random.int(1, 4));
    return found([], tieOuts);
  },
};

const reviewTotal: Defect = {
  name: 'reviews/cross-footing',
  inject: ({ report, random }) => {
    const group = random.pick(['reconsideration', 'litigationDirect', 'litigationAfter']);
    const column = random.pick(['upheld', 'otherResult', 'total', 'total']);
    const fact = `reviews.${group}.${column}`;
    overwrite(report.sheets, fact, (printedFigure(report.sheets, fact).value ?? 0) + random.int(1, 3));
    return found([], tieOuts);
  },
};

export const figureDefects: readonly Defect[] = [
  slip('applications/roll-forward: 新收', (random) => `received.${random.pick([...persons, 'total'])}`),
  slip(
    'applications/roll-forward: 结转',
    (random) => `${random.pick(['carriedIn', 'carriedOut'])}.${random.pick([...persons, 'total'])}`,
  ),
  slip('applications/footing: 总计', (random) => `processed.${random.pick([...persons, 'total'])}`),
  slip(
    'applications/footing: a result',
    (random, results) => `${random.pick(results)}.${random.pick(persons)}`,
  ),
  slip('applications/cross-footing: 总计 of a row', (random, results) => `${random.pick(results)}.total`),
  shift('applications/roll-forward: a whole row', (random) => {
    const by = random.int(1, 5);
    const column = random.pick(persons);
    return [
      [`received.${column}`, by],
      ['received.total', by],
    ];
  }),
  shift('applications/footing: row in order, column not', (random, results) => {
    const by = random.int(1, 5);
    const row = random.pick(results);
    return [
      [`${row}.${random.pick(persons)}`, by],
      [`${row}.total`, by],
    ];
  }),
  shift('applications/cross-footing: two columns swapped', (random, results) => {
    const row = random.pick(results);
    return [
      [`${row}.person`, 2],
      [`${row}.total`, 1],
    ];
  }),
  reviewTotal,
  partWhole,
  powers,
  blank('value/blank: one cell', (zeros, random) => [random.pick(zeros)]),
  blank('value/blank: some cells', (zeros, random) => random.some(zeros, random.int(2, 30))),
  blank('value/blank: a row', (zeros, random) => {
    const row = random.pick(zeros).fact.replace(/\.[^.]+$/, '.');
    return zeros.filter(({ fact }) => fact.startsWith(row));
  }),
  blank('value/blank: all zeros of a table', (zeros, random) => {
    const table = random.pick(['disclosure.', 'applications.', 'reviews.']);
    return zeros.filter(({ fact }) => fact.startsWith(table));
  }),
  notACount('value/not-a-count: negative', ['-1', '-3', '－2']),
  notACount('value/not-a-count: fraction', ['0.5', '1.5', '2.25']),
  notACount('value/not-a-count: words', ['若干', '?', '详见附件', '见上', '1？']),
  notACount('value/not-a-count: two figures', ['1 2', '3/4', '0、1']),
  amount(
    'value/unit: 元 in the cell',
    () => ({}),
    (random) => `${random.int(20, 990)}000元`,
  ),
  amount('value/unit: 元 without saying so', small, (random) => `${random.int(110_000, 990_000)}.55`),
];
