import type { Random } from '../random';
import { plain, sectionOf } from '../report';
import { type Defect, found } from './defect';

function publishedOn(
  name: string,
  kinds: readonly ('镇' | '县' | '乡' | '局' | '委')[],
  date: (random: Random) => string,
  severity: 'warning' | 'info',
): Defect {
  return {
    name,
    wishes: (random) => ({ kind: random.pick(kinds) }),
    inject: ({ report, random }) => {
      report.publishedOn = `${report.year + 1}-${date(random)}`;
      // The date below the text stays in time: what counts is when it was published.
      return found([{ rule: 'publication/late', severity }]);
    },
  };
}

const two = (value: number) => String(value).padStart(2, '0');

/** An invented person's number with the check digit that the standard (GB 11643) asks for. */
function identityNumber(random: Random): string {
  const body = `${random.pick(['110101', '430702', '510623'])}19${random.int(50, 99)}${two(random.int(1, 12))}${two(random.int(1, 28))}${random.int(100, 999)}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + '10X98765432'[sum % 11];
}

/** A card number that passes Luhn's check. */
function cardNumber(random: Random): string {
  const body = `622202${random.int(100_000, 999_999)}${random.int(100_000, 999_999)}`;
  const sum = [...body].reverse().reduce((total, digit, at) => {
    const doubled = at % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
}

function personal(name: string, say: (random: Random) => string): Defect {
  return {
    name,
    inject: ({ report, random }) => {
      const section = random.pick(['overview', 'problems', 'otherMatters'] as const);
      sectionOf(report, section).paragraphs.push(plain(say(random)));
      return found([{ rule: 'privacy/personal-data', section }]);
    },
  };
}

export const publicationDefects: readonly Defect[] = [
  publishedOn(
    'publication/late: a government',
    ['镇', '乡', '县'],
    (random) => `${two(random.int(4, 9))}-${two(random.int(1, 28))}`,
    'warning',
  ),
  publishedOn(
    'publication/late: a department in February',
    ['局', '委'],
    (random) => `02-${two(random.int(2, 27))}`,
    'info',
  ),
  publishedOn(
    'publication/late: a department in May',
    ['局', '委'],
    (random) => `05-${two(random.int(2, 27))}`,
    'warning',
  ),
  personal(
    'privacy/personal-data: identity number',
    (random) => `申请人李某（身份证号码${identityNumber(random)}）的申请已当面答复。`,
  ),
  personal(
    'privacy/personal-data: mobile',
    (random) =>
      `如有意见建议，请联系王某某，手机：${random.pick(['138', '159', '186', '177'])}${random.int(10_000_000, 99_999_999)}。`,
  ),
  personal('privacy/personal-data: bank card', (random) => `补助资金已汇入其银行卡${cardNumber(random)}。`),
  {
    name: 'privacy/personal-data: numbers that are nobody’s',
    inject: ({ report, random }) => {
      const text = random.pick([
        `统一社会信用代码：11${random.int(100000, 999999)}MB0${random.int(100000, 999999)}X。`,
        `办公电话：0${random.int(310, 899)}-${random.int(2_000_000, 8_999_999)}，传真0${random.int(310, 899)}-${random.int(2_000_000, 8_999_999)}，邮箱xxgk${random.int(100, 999)}@gouji-demo.gov.cn。`,
        `网站标识码${random.int(1_000_000_000, 4_000_000_000)}，举报电话12345、12388。`,
        '咨询热线400-820-0000，服务时间8:30—17:30。',
      ]);
      sectionOf(report, 'otherMatters').paragraphs.push(plain(text));
      return found([]);
    },
  },
];
