import type { ClaimForm } from '../form';
import { pattern } from '../pattern';
import { claim, first, has, wordOf } from '../reading';
import { speaksForUnit } from './speaks';

const PENDING = [
  pattern('count [filler application request]* delayed [filler timely handle finish unknown each]* $'),
  pattern('^ [filler and among]* handle each [filler]* count $'),
  pattern(
    '^ [filler and among yearEnd]* count [filler application request]* not [filler unknown finish timely]* $',
  ),
  pattern('^ [filler and among]* count [filler application request]* nextYear [filler timely]* dealt+ $'),
  pattern('^ [filler and among]* delayed [filler]* (handle|finish)? [filler]* count $'),
];

/** 7件正在办理: what is not finished goes on to the next year, if that is what the sums of the paragraph say. */
export const pending: ClaimForm = {
  name: 'Applications still being handled',
  needs: pattern('(delayed|handle each) any* count|count any* (delayed|not|nextYear)'),
  read(reading, clause, from) {
    const { received } = reading;
    if (received === null || reading.topic !== 'applications') return null;
    const found = first(PENDING, clause, from);
    if (found === null) return null;
    const words = reading.text.slice(clause.tokens[found.from]!.start, clause.tokens[found.to - 1]!.end);
    if (
      !has('nextYear', clause, found) &&
      !/正在|跨年|尚在|还在|仍在|在办|[办处]理中|未(?:到|满|达|超).{0,6}期|未(?:办结|答复|完结|回复)/.test(
        words,
      )
    )
      return null;
    if (!speaksForUnit(reading, clause, found, pending.name, 'otherBusiness channel none')) return null;
    const { value } = wordOf('count', clause, found)!;
    return {
      ...found,
      make() {
        const draft = claim(reading, clause, found, 'applications.carriedOut', value, { degree: 'likely' });
        reading.provisional.push({ draft, received });
      },
    };
  },
  examples: {
    reads: {
      '收到政府信息公开申请9件，已答复7件，2件正在办理中。':
        'applications.received 9; applications.handled 7; applications.carriedOut 2',
    },
    leaves: ['正在办理政府信息公开申请1件。'],
  },
};
