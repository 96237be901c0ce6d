import { sectionHeadings } from '../form';
import type { Paragraph, Purpose, Report, ReportSection, Said } from '../report';
import { type AspectKey, accountability, aspectHeadings, aspectKeys, aspectSentences } from './aspects';
import { closedBreakdowns, openBreakdowns, parts } from './breakdowns';
import { decidedClaims, decidedTogether, published } from './decided';
import { handledClaims, partitions } from './handled';
import { contacts, introductions, overviewOpenings } from './opening';
import { feeStatements, otherMatters } from './other-matters';
import { improvementOpenings, improvementPoints, problemOpenings, problemPoints } from './problems';
import { carriedClaims, receivedClaims } from './received';
import { reviewClaims } from './reviewed';
import { type Claim, type Sentence, type Speaker, sayable, sayOne, saySome } from './speaker';
import { numberTraps, unitTraps } from './traps';

/** Writes all that is no table. Everything it states is true of the figures. */
export function writeProse(speaker: Speaker): Pick<Report, 'introduction' | 'sections'> {
  const { random } = speaker;
  const fees = speaker.year >= 2021 || random.chance(0.4) ? sayOne(speaker, feeStatements) : null;
  // Two of three reports make the fee statement in 一, the others where the form asks for it.
  const feeUpFront = fees !== null && random.chance(0.5);
  const introduction = random.chance(0.6)
    ? [
        paragraph([
          said(sayOne(speaker, introductions)),
          ...(random.chance(0.5) ? [said(sayOne(speaker, contacts))] : []),
        ]),
      ]
    : [];
  const overview = writeOverview(speaker);
  if (fees !== null && feeUpFront) {
    const onRequest = overview.find((each) => each.aspect === 'onRequest') ?? overview.at(-1);
    onRequest?.sentences.push(said(fees, 'fee'));
  }
  const bodies: Record<string, Paragraph[]> = {
    overview,
    disclosure: [],
    applications: [],
    reviews: [],
    problems: writeProblems(speaker),
    otherMatters: writeOtherMatters(speaker, feeUpFront ? null : fees),
  };
  const sections: ReportSection[] = sectionHeadings.map(({ key, ordinal, heading }) => ({
    key,
    ordinal,
    heading: random.chance(0.15) ? random.pick([heading, ...sameHeadings[key]]) : heading,
    paragraphs: bodies[key] ?? [],
    afterTable: [],
  }));
  return { introduction, sections };
}

/** Wordings that mean the same as the official heading. */
const sameHeadings: Record<ReportSection['key'], readonly string[]> = {
  overview: ['总体情况'],
  disclosure: ['主动公开政府信息的情况', '政府信息主动公开情况'],
  applications: ['收到和处理政府信息公开申请的情况'],
  reviews: ['政府信息公开行政复议和行政诉讼情况', '因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
  problems: ['存在问题及改进情况', '政府信息公开工作存在的主要问题及改进情况', '存在的主要问题和改进措施'],
  otherMatters: ['其他需要说明的事项', '需要报告的其他事项'],
};

export function said(text: string, purpose: Purpose = 'plain'): Said {
  return { text, purpose };
}

function paragraph(
  sentences: Said[],
  lead: Paragraph['lead'] = null,
  aspect: string | null = null,
): Paragraph {
  return { lead, aspect, sentences };
}

function all(texts: string[], purpose: Purpose): Said[] {
  return texts.map((text) => said(text, purpose));
}

function trueClaims(claims: readonly Claim[]): Sentence[] {
  return claims.map((each) => (speaker) => each.say(speaker, each.truth(speaker)));
}

function writeOverview(speaker: Speaker): Paragraph[] {
  const { random } = speaker;
  const content: Record<AspectKey, Said[]> = {
    proactive: [],
    onRequest: [],
    management: [],
    platform: [],
    supervision: [],
  };
  for (const key of aspectKeys) {
    const sentences = sayable(speaker, aspectSentences[key]);
    content[key].push(...all(sentences.slice(0, random.int(1, 3)), 'plain'));
  }
  content.proactive.push(...proactiveCounts(speaker));
  content.onRequest.push(...requestCounts(speaker));
  if (random.chance(0.35)) {
    const place = random.pick(['onRequest', 'supervision'] as const);
    content[place].push(...all(sayable(speaker, trueClaims(reviewClaims)).slice(0, 1), 'reviews'));
  }
  if (speaker.agency.isGovernment && random.chance(0.8))
    content.supervision.push(said(sayOne(speaker, accountability), 'accountability'));
  content.supervision.push(...all(saySome(speaker, unitTraps, 2), 'trap'));
  for (const trap of saySome(speaker, numberTraps, 4)) {
    content[random.pick(['proactive', 'management', 'platform', 'supervision', 'onRequest'] as const)].push(
      said(trap, 'trap'),
    );
  }
  const opening = random.chance(0.75) ? [paragraph([said(sayOne(speaker, overviewOpenings))])] : [];
  return [...opening, ...arrangeAspects(speaker, content)];
}

/** （一）… on a line of its own, run in, as 1. or, all five in one paragraph, as 一是. */
function arrangeAspects(speaker: Speaker, content: Record<AspectKey, Said[]>): Paragraph[] {
  const { random } = speaker;
  const style = random.weighted([
    [35, 'own line'],
    [40, 'run in'],
    [10, 'digits'],
    [8, 'yishi'],
    [7, 'bare'],
  ] as const);
  const ordinals = ['一', '二', '三', '四', '五'];
  if (style === 'yishi') {
    const sentences = aspectKeys.flatMap((key, at) => [
      said(`${ordinals[at]}是${random.pick(['做好', '加强', '抓好'])}${plainName[key]}。`),
      ...content[key],
    ]);
    return [paragraph(sentences, null, 'all')];
  }
  return aspectKeys.map((key, at) => {
    const heading = random.pick(aspectHeadings[key]);
    const stop = style === 'own line' ? random.pick(['', '', '。']) : random.pick(['。', '。', '：']);
    const number = style === 'digits' ? `${at + 1}.` : style === 'bare' ? '' : `（${ordinals[at]}）`;
    const ownLine = style === 'own line' || style === 'bare';
    return paragraph(
      content[key],
      { text: `${number}${heading}${style === 'bare' ? '' : stop}`, ownLine },
      key,
    );
  });
}

const plainName: Record<AspectKey, string> = {
  proactive: '主动公开工作',
  onRequest: '依申请公开工作',
  management: '政府信息管理工作',
  platform: '政府信息公开平台建设',
  supervision: '监督保障工作',
};

function proactiveCounts(speaker: Speaker): Said[] {
  const { random } = speaker;
  const sentences: Said[] = [];
  if (random.chance(0.5)) {
    const [count, say] = random.pick(closedBreakdowns);
    const total = random.int(count * 3, 900);
    sentences.push(said(say(speaker.self, speaker.when)(total, parts(random, total, count)), 'breakdown'));
  }
  if (random.chance(0.3)) sentences.push(...all(saySome(speaker, openBreakdowns, 1), 'trap'));
  if (random.chance(0.4)) sentences.push(...all(saySome(speaker, published, 2), 'trap'));
  if (random.chance(0.35)) {
    const claims = [...trueClaims(decidedClaims), ...decidedTogether];
    sentences.push(...all(sayable(speaker, claims).slice(0, random.int(1, 2)), 'decided'));
  }
  return sentences;
}

function requestCounts(speaker: Speaker): Said[] {
  const { random } = speaker;
  const sentences: Said[] = [];
  if (random.chance(0.8)) {
    const whole = random.chance(0.3) ? sayable(speaker, partitions).slice(0, random.int(1, 2)) : [];
    sentences.push(
      ...(whole.length > 0
        ? all(whole, 'received')
        : all(sayable(speaker, trueClaims(receivedClaims)).slice(0, 1), 'received')),
    );
  }
  if (random.chance(0.2))
    sentences.push(...all(sayable(speaker, trueClaims(carriedClaims)).slice(0, 1), 'carried'));
  if (random.chance(0.25))
    sentences.push(...all(sayable(speaker, trueClaims(handledClaims)).slice(0, 1), 'handled'));
  return sentences;
}

function writeProblems(speaker: Speaker): Paragraph[] {
  const { random } = speaker;
  const problems = sayable(speaker, problemPoints).slice(0, random.int(2, 4));
  const remedies = sayable(speaker, improvementPoints).slice(0, random.int(2, 4));
  const enumerated = (points: string[]) =>
    `${points.map((point, at) => `${'一二三四五'[at]}是${point}`).join('；')}。`;
  if (random.chance(0.6)) {
    return [
      paragraph([said(sayOne(speaker, problemOpenings) + enumerated(problems))]),
      paragraph([said(sayOne(speaker, improvementOpenings) + enumerated(remedies))]),
    ];
  }
  const listed = (points: string[]) => points.map((point, at) => paragraph([said(`${at + 1}.${point}。`)]));
  return [
    paragraph([], { text: '（一）存在的主要问题', ownLine: true }),
    ...listed(problems),
    paragraph([], { text: '（二）改进措施', ownLine: true }),
    ...listed(remedies),
  ];
}

function writeOtherMatters(speaker: Speaker, fees: string | null): Paragraph[] {
  const { random } = speaker;
  const rest = saySome(speaker, otherMatters, 2);
  if (fees !== null) {
    const sentences = random.shuffle([said(fees, 'fee'), ...all(rest, 'plain')]);
    return random.chance(0.5) ? [paragraph(sentences)] : sentences.map((each) => paragraph([each]));
  }
  if (rest.length > 0) return rest.map((text) => paragraph([said(text)]));
  return [
    paragraph([said(random.pick(['无', '无。', '没有其他需要报告的事项。', '无其他需要报告的事项。']))]),
  ];
}
