import { type Claim, claim, type Sentence, type Speaker } from './speaker';

const total = (speaker: Speaker, row: string) => speaker.fact(`applications.${row}.total`);
const column = (speaker: Speaker, row: string, key: string) => speaker.fact(`applications.${row}.${key}`);

/** Statements of how many applications were answered. */
export const handledClaims: Claim[] = [
  claim('applications.processed.total', (s, n) =>
    n > 0 ? `${s.when}共办结${s.application}${s.count(n)}${s.unit}。` : null,
  ),
  claim('applications.processed.total', (s, n) =>
    n > 0 ? `${s.self}${s.when}答复政府信息公开申请${s.count(n)}件，答复文书经法律顾问审核。` : null,
  ),
  claim('applications.processed.total', (s, n) =>
    n > 0 ? `${s.when}办理完毕的依申请公开事项为${s.count(n)}${s.unit}。` : null,
  ),
  claim('applications.granted.total', (s, n) =>
    n > 0 ? `依法予以公开的政府信息公开申请共${s.count(n)}件。` : null,
  ),
];

/** Several counts in one breath: by applicant, by channel, by result. Each is true. */
export const partitions: Sentence[] = [
  (s) => {
    const all = total(s, 'received');
    const persons = column(s, 'received', 'person');
    if (all < 2 || persons === 0 || persons === all) return null;
    return `${s.when}共收到政府信息公开申请${all}件，其中自然人申请${persons}件，法人或其他组织申请${all - persons}件。`;
  },
  (s) => {
    const all = total(s, 'received');
    if (all === 0 || column(s, 'received', 'person') !== all) return null;
    return `${s.when}收到的${all}件政府信息公开申请全部由自然人提出。`;
  },
  (s) => {
    const all = total(s, 'received');
    if (all < 3) return null;
    const post = s.random.int(1, all - 1);
    return `${s.when}收到政府信息公开申请${all}件，其中信函${post}件、网上平台${all - post}件，无当面申请。`;
  },
  (s) => {
    const all = total(s, 'received');
    if (all < 6) return null;
    const land = s.random.int(1, all - 3);
    const money = s.random.int(1, all - land - 1);
    return `新收政府信息公开申请${all}件。从内容看，土地征收类${land}件，资金补助类${money}件，其他类${all - land - money}件。`;
  },
  (s) => {
    const opening = total(s, 'received') + total(s, 'carriedIn');
    const carried = total(s, 'carriedIn');
    if (carried === 0 || total(s, 'received') === 0) return null;
    return `${s.when}共处理政府信息公开申请${opening}件（含上年度结转${carried}件）。`;
  },
  (s) => {
    const [all, carried] = [total(s, 'received'), total(s, 'carriedIn')];
    if (carried === 0) return null;
    return `${s.when}新收依申请公开${all}件，上年结转${carried}件，合计${all + carried}件。`;
  },
  (s) => {
    const [done, out] = [total(s, 'processed'), total(s, 'carriedOut')];
    if (out === 0 || done === 0) return null;
    return `全年办结政府信息公开申请${done}件，剩余${out}件结转至${s.year + 1}年办理。`;
  },
  (s) => {
    const [all, done] = [total(s, 'received'), total(s, 'processed')];
    if (all === 0 || all !== done || total(s, 'carriedIn') + total(s, 'carriedOut') > 0) return null;
    return `收到的${all}件政府信息公开申请均已按期答复。`;
  },
  (s) => {
    const [granted, partial] = [total(s, 'granted'), total(s, 'partial')];
    if (granted === 0 || partial === 0) return null;
    return `办结的申请中，予以公开${granted}件，部分公开${partial}件。`;
  },
  (s) => {
    const both = total(s, 'granted') + total(s, 'partial');
    if (both === 0) return null;
    return `政府信息公开申请中，予以公开或部分公开${both}件。`;
  },
  (s) => {
    const missing = total(s, 'unable.notHeld');
    if (missing < 2) return null;
    return `因本机关不掌握相关政府信息而无法提供的${missing}件，均告知申请人向有关机关查询。`;
  },
  (s) => {
    const [granted, done] = [total(s, 'granted'), total(s, 'processed')];
    if (done < 8) return null;
    return `在办结的政府信息公开申请${done}件中，予以公开${granted}件，占${((granted / done) * 100).toFixed(1)}%。`;
  },
];
