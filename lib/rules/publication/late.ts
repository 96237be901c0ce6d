import { firstYear } from '../../forms/annual-disclosure';
import { basis } from '../../forms/annual-disclosure/basis';
import { agencyKind } from '../../report/agency-kind';
import { writtenDate } from '../../words/dates';
import { defineRule, type RuleDoc } from '../rule';

interface Detail {
  published: string;
  deadline: string;
}

/** Who is in charge of disclosure publishes with the governments (Article 49, second sentence). */
const COMPETENT = /^国务院办公厅$|政务公开|政府办公[厅室]?$/;

/**
 * Article 49 of the Regulations: departments report by 31 January, governments publish by 31 March. Up to report year
 * 2018 the Regulations of 2007 held, whose Article 31 knew 31 March alone.
 */
export const rule = defineRule({
  id: 'publication/late',
  severity: 'warning',
  name: { 'zh-CN': '超过规定时限发布', en: 'Published late' },
  needs: ['year', 'publishedOn', 'identity', 'outline'],
  judge: ({ year, publishedOn, identity, outline }) => {
    const general = `${year + 1}-03-31`;
    const own = `${year + 1}-01-31`;
    const isOld = year < firstYear;
    const isDepartment =
      !isOld &&
      identity.agency !== null &&
      agencyKind(identity.agency) === 'department' &&
      !COMPETENT.test(identity.agency);
    const deadline = publishedOn > general ? general : isDepartment && publishedOn > own ? own : null;
    if (!deadline) return { findings: [], notJudged: [] };
    const title = outline.headlines.find((headline) => headline.address !== null);
    return {
      findings: [
        {
          facts: [],
          section: null,
          spot: title ? { kind: 'block', address: title.address! } : { kind: 'gap', after: null },
          severity: deadline === general ? ('warning' as const) : ('info' as const),
          ...(isOld ? { basis: basis.deadlineOf2007 } : {}),
          detail: { published: publishedOn, deadline },
          expected: deadline,
          actual: publishedOn,
        },
      ],
      notJudged: [],
    };
  },
  says: {
    'zh-CN': ({ published, deadline }: Detail) =>
      `发布日期为${writtenDate(published, 'zh-CN')}，晚于规定时限${writtenDate(deadline, 'zh-CN')}。`,
    en: ({ published, deadline }: Detail) =>
      `Published on ${writtenDate(published, 'en')}, after the deadline of ${writtenDate(deadline, 'en')}.`,
  },
  basis: basis.deadline,
});

export const doc: RuleDoc = {
  fires: {
    'zh-CN': `发布日期晚于次年3月31日；${firstYear}年度及以后，政府部门晚于次年1月31日的仅作提示。`,
    en: `Published after 31 March of the next year; for a department of a government after 31 January, from report year ${firstYear} on, as information.`,
  },
  silent: {
    'zh-CN': '页面没有标明发布日期的不判断；文件没有发布日期，也不判断。',
    en: 'Not judged when the page does not say when it was published, nor in a file, which has no date of publication.',
  },
  correct: {
    'zh-CN': '说明情况，今后按规定时限发布；如为网站迁移后重新上传，核对原发布日期。',
    en: 'Explain, and publish in time; when the page was moved, check the original date.',
  },
};
