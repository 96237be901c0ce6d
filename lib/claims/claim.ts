/** What the reader must know of the report in order to tell its own counts from everybody else's. */
export interface ClaimContext {
  /** The report year; null when unknown, and then sentences that name a year are not believed. */
  year: number | null;
  /** The unit's own name, full or short. 我局, 本镇, 本机关 are the unit itself without it. */
  agency: string | null;
  /** The sub-heading that the paragraph stands below: below 依申请公开情况 a bare 收到申请5件 speaks of those. */
  under?: string;
}

/** What a claim counts. The names follow the fact keys of the tables; `readings.ts` says which facts each may mean. */
export type ClaimSubject =
  | 'applications.received'
  | 'applications.received.person'
  | 'applications.received.organisations'
  /** 办理, 处理, 受理并答复: may be the new ones, all that were on the desk, or those finished. */
  | 'applications.receivedOrHandled'
  | 'applications.handled'
  /** 均已答复: the number is that of the applications just named. */
  | 'applications.handledAll'
  | 'applications.carriedIn'
  | 'applications.carriedOut'
  | 'applications.granted'
  | 'applications.partial'
  | 'applications.grantedAndPartial'
  | 'applications.denied'
  | 'applications.unable'
  | 'applications.refused'
  | 'applications.other'
  | `reviews.${'reconsideration' | 'litigation'}${'' | `.${ReviewResult}`}`
  | 'reviews.litigationDirect'
  | 'reviews.litigationAfter'
  /** 行政复议和行政诉讼共3件: one number for both. */
  | 'reviews.all'
  | `disclosure.${'rules' | 'normative'}.${'issued' | 'repealed' | 'inForce'}`
  | `disclosure.${'licensing' | 'penalties' | 'coercion'}.decisions`
  /** In 万元, whatever the sentence counts in. */
  | 'disclosure.fees.amount';

export type ReviewResult = 'upheld' | 'corrected' | 'otherResult' | 'pending';

/** A count that the prose states about the report's own year and unit. */
export interface Claim {
  subject: ClaimSubject;
  value: number;
  /** None, said in words (未收到…申请), with or without a 0 behind. */
  negated: boolean;
  /** The claim's own words as a range of the text that was read: from the verb or negation to the unit. */
  start: number;
  end: number;
  words: string;
  /** `certain`: no careful reader would take the words otherwise; `likely`: most would, and a person should look. */
  degree: 'certain' | 'likely';
  /** So many carried in from last year are in the number of the words, and taken off in `value`. */
  carriedIn?: number;
}

/** A number with its unit, where it stands in the text. */
export interface Count {
  value: number;
  unit: string;
  start: number;
  end: number;
}

export interface BreakdownPart extends Count {
  name: string;
}

/** 共…条，其中…: a total and the parts that it is said to consist of. */
export interface Breakdown {
  total: Count;
  parts: BreakdownPart[];
  /** The list claims to be complete, so that parts below the total are a fault too. */
  closed: boolean;
  start: number;
  end: number;
}
