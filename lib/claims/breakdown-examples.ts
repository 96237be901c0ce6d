/** What is read of totals and their parts, kind by kind: the tests of the reading, and what `docs/prose.md` shows. */
export interface BreakdownExamples {
  /** What it is, as a heading. */
  name: string;
  /** Parts that do not make the total. */
  wrong: readonly string[];
  /** Where a careful reader says nothing: they do, or the sentence allows that they do. */
  right: readonly string[];
}

export const BREAKDOWN_EXAMPLES: readonly BreakdownExamples[] = [
  {
    name: 'Parts above the total',
    wrong: [
      '全年公开信息90条，其中动态60条，公告40条。',
      '收到政府信息公开申请14件，其中自然人13件，法人或其他组织2件。',
      '全年14件政府信息公开申请中，自然人提出13件，企业提出2件。',
      '收到政府信息公开申请14件，其中自然人12件，企业2件，其他申请1件。',
    ],
    right: [
      '全年公开信息90条，其中动态60条，公告30条。',
      '网站公开90条，公示栏公开60条，微信群20条，其中补贴40条，公告10条。',
      // The same items are published on each of them.
      '全年公开信息90条，其中门户网站90条，微信公众号70条。',
      '建议5件、提案3件，其中满意7件。',
    ],
  },
  {
    name: 'Parts below the total, of a list that is closed',
    wrong: [
      '全年公开信息90条，其中动态60条，公告10条，财政信息5条，政策文件5条。',
      '全年公开信息90条，包括重点领域50条，公告10条，其他20条。',
    ],
    right: [
      '全年公开信息90条，其中动态60条，公告10条等。',
      '全年公开信息900条，其中预算20条，决算30条。',
      '全年公开信息90条，其中主要为动态60条，公告20条。',
      '收到政府信息公开申请9件，其中予以公开3件，部分公开2件。',
    ],
  },
  {
    name: 'Lists in lists',
    wrong: ['公开信息50条，其中甲类30条（其中甲一20条，甲二15条），乙类20条。'],
    right: [
      '公开信息50条，其中甲类30条，其中甲一20条，甲二10条，乙类20条。',
      '发布信息64条，其中微信17条，门户网站47条。其中概况6条，村务41条。',
    ],
  },
  {
    name: 'What is no list of parts',
    wrong: [],
    right: [
      '要闻13条、公示22条，共35条。',
      '公开信息约90条，其中动态60条，公告40条。',
      '公开信息90条，较上年增加20条，其中动态90条。',
      '公开信息90条，浏览量1200次，其中动态60条。',
      '对其中3件进行了公开。',
    ],
  },
];
