import { type Claim, claim, type Speaker } from './speaker';

const received = (say: (speaker: Speaker, count: number) => string | null): Claim =>
  claim('applications.received.total', say);
/** A wording for a count, never for none. */
const some = (say: (speaker: Speaker, count: number) => string): Claim =>
  received((speaker, count) => (count > 0 ? say(speaker, count) : null));
/** A wording for none. */
const none = (say: (speaker: Speaker) => string): Claim =>
  received((speaker, count) => (count === 0 ? say(speaker) : null));

/** Statements of how many applications came in, or that none did. */
export const receivedClaims: Claim[] = [
  some((s, n) => `${s.when}，${s.self}共收到${s.application}${s.count(n)}${s.unit}。`),
  some((s, n) => `${s.when}${s.self}收到${s.count(n)}${s.unit}政府信息公开申请，均按规定程序登记。`),
  some((s, n) => `${s.when}新收${s.application}${s.count(n)}${s.unit}，答复文书全部归档。`),
  some((s, n) => `${s.when}，${s.self}受理${s.application}${s.count(n)}${s.unit}，未发生逾期答复。`),
  some((s, n) => `经统计，${s.when}${s.self}接收群众提出的${s.application}共计${s.count(n)}${s.unit}。`),
  some(
    (s, n) =>
      `申请的登记、转办、审核、答复实行一本台账管理，${s.when}登记收到政府信息公开申请${s.count(n)}${s.unit}。`,
  ),
  some((s, n) => `${s.when}接到公民和企业提出的${s.application}${s.count(n)}${s.unit}，逐件与申请人沟通。`),
  some((s, n) => `${s.self}${s.year}年收到申请公开政府信息${s.count(n)}${s.unit}。`),
  some((s, n) => `${s.when}共收到依申请公开${s.count(n)}${s.unit}，主要涉及征地补偿、惠农补贴等方面。`),
  some((s, n) => `${s.when}依申请公开办理平稳，收到的申请数量为${s.count(n)}${s.unit}。`),
  some(
    (s, n) => `${s.self}窗口、信函、网络三个渠道${s.when}合计收到${s.application}${s.count(n)}${s.unit}。`,
  ),
  some((s, n) => `${s.when}本单位新收到政府信息公开申请 ${n} ${s.unit}。`),
  some((s, n) => `政府信息公开申请数量：${s.when}收到${s.count(n)}${s.unit}。`),
  some((s, n) => `自${s.year}年1月1日至12月31日，${s.self}共收到${s.application}${s.count(n)}${s.unit}。`),
  some((s, n) => `${s.when}${s.self}收到信息公开申请${s.count(n)}份，全部当日登记编号。`),
  some(
    (s, n) => `在依申请公开方面，${s.when}我们收到的${s.application}为${s.count(n)}${s.unit}，件件有记录。`,
  ),
  some(
    (s, n) =>
      `截至${s.year}年12月31日，${s.self}${s.year}年度累计收到${s.application}${s.count(n)}${s.unit}。`,
  ),
  some((s, n) => `${s.when}，${s.self}收到公开申请${s.count(n)}${s.unit}，严格在20个工作日内答复。`),
  some((s, n) => `${s.when}收到要求公开政府信息的来信${s.count(n)}${s.unit}。`),
  some((s, n) => `${s.when}新收依申请公开政府信息的申请${s.count(n)}${s.unit}，无一逾期。`),
  none((s) => `${s.when}，${s.self}未收到${s.application}。`),
  none((s) => `${s.when}${s.self}没有收到公民、法人或者其他组织提出的${s.application}。`),
  none((s) => `${s.when}${s.self}未接到${s.application}。`),
  none((s) => `截至年底，${s.self}尚未接到${s.application}。`),
  none((s) => `${s.when}${s.self}收到${s.application}0${s.unit}。`),
  none((s) => `${s.when}无${s.application}。`),
  none((s) => `${s.when}${s.self}未受理${s.application}，相关台账实行零报告。`),
  none((s) => `${s.when}，${s.self}未发生政府信息公开申请事项。`),
  none((s) => `${s.when}共受理${s.application}０${s.unit}。`),
  none((s) => `${s.self}公布了受理电话和邮寄地址，${s.when}无公民、法人和其他组织申请公开政府信息。`),
  none((s) => `${s.self}明确专人接收申请，${s.when}未收到依申请公开事项。`),
  none((s) => `${s.when}收到${s.application}数为0。`),
  none((s) => `${s.when}${s.self}没有依申请公开事项发生。`),
  none((s) => `${s.when}未收到政府信息公开申请（0件）。`),
  none((s) => `${s.self}${s.when}收到的政府信息公开申请为零。`),
  none((s) => `${s.when}内，${s.self}未有单位和个人提出政府信息公开申请。`),
];

/** Statements of what was carried in or out; said only where the figure is as stated. */
export const carriedClaims: Claim[] = [
  claim('applications.carriedIn.total', (s, n) =>
    n > 0 ? `上年结转${s.count(n)}${s.unit}，已在本年度一并办理。` : null,
  ),
  claim('applications.carriedIn.total', (s, n) =>
    n > 0 ? `${s.year - 1}年结转${s.year}年办理的政府信息公开申请${s.count(n)}件。` : null,
  ),
  claim('applications.carriedIn.total', (_, n) => (n === 0 ? '上年度无结转的政府信息公开申请。' : null)),
  claim('applications.carriedOut.total', (s, n) =>
    n > 0 ? `尚在办理期限内的${s.count(n)}件申请结转下年度继续办理。` : null,
  ),
  claim('applications.carriedOut.total', (s, n) =>
    n > 0 ? `结转${s.year + 1}年办理的政府信息公开申请${s.count(n)}件。` : null,
  ),
  claim('applications.carriedOut.total', (_, n) => (n === 0 ? '无结转下年度继续办理的申请。' : null)),
];
