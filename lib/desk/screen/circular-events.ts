import { download } from '../../browser/download';
import { collectionName } from '../../copies/files/file-name';
import { settingsInForce } from '../../settings/settings-store';
import { today } from '../today';
import { type CountyHanding, handedCounty } from './county-events';

/** What a person says of a circular before it is drafted. */
export interface SaidOfCircular {
  format: 'docx' | 'md';
  /** Whether units are named in it. */
  named: boolean;
  /** By when it asks for corrections, as an ISO date; null: left to fill in. */
  due: string | null;
}

export interface CircularEvents {
  /** Drafts a circular of these reports. */
  draftCircular: (ids: readonly string[], said: SaidOfCircular) => Promise<void>;
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown;charset=utf-8',
};

export function circularEvents(handing: CountyHanding): CircularEvents {
  const { attempt, document, language, ruleName } = handing;
  return {
    draftCircular: (ids, { format, named, due }) =>
      attempt(async () => {
        const county = await handedCounty(ids, handing);
        const [{ circularAsMarkdown, circularOf }, { noticeDocument }] = await Promise.all([
          import('../../copies/county/circular'),
          import('../../copies/files/notice-document'),
        ]);
        const { settings } = await settingsInForce();
        const paragraphs = circularOf(county, {
          named,
          sender: { ...settings.sender, on: today(), due },
          ruleName: (rule) => ruleName(rule, 'zh-CN'),
        });
        const content =
          format === 'docx'
            ? await noticeDocument(paragraphs, paragraphs[0]?.text ?? '')
            : circularAsMarkdown(paragraphs);
        const name = collectionName('circular', today(), format, language);
        download(document, { name, content: new Blob([content], { type: types[format] }) });
        return {
          panel: null,
          notice: { kind: 'circular drafted', file: name, reports: county.reports.length },
        };
      }),
  };
}
