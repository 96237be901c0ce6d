import { describe, expect, test } from 'vitest';
import { withdrawnIn } from '../../lib/rules/withdrawn';
import { judge } from './report-in-order';

describe('how many applications were withdrawn', () => {
  test.each<[text: string, withdrawn: ReturnType<typeof withdrawnIn>]>([
    ['全年收到政府信息公开申请6件，其中申请人主动撤回2件，受理4件。', 2],
    ['全年收到政府信息公开申请6件，撤回申请2件，受理4件。', 2],
    ['收到申请6件，2件申请人已撤销申请。', 2],
    ['收到申请6件，部分申请人主动撤回申请。', 'some'],
    ['收到申请6件，没有申请人撤回申请。', null],
    ['收到申请6件。复议撤销行政决定2件。', null],
    ['收到申请6件，撤销行政许可2件。', null],
    ['公开撤销机构2个。', null],
  ])('%s', (text, withdrawn) => {
    expect(withdrawnIn([{ text }])).toBe(withdrawn);
  });
});

describe('text and table that differ by them', () => {
  const says = (text: string) =>
    judge('tie-out/applications', { prose: { overview: [text] } }).found.map(({ severity }) => severity);

  test.each<[text: string, severities: string[]]>([
    ['全年收到政府信息公开申请6件，其中主动撤回2件。', ['warning']],
    ['全年收到政府信息公开申请6件。全年新收政府信息公开申请6件，申请人主动撤回2件。', ['warning']],
    ['全年收到政府信息公开申请9件，其中主动撤回2件。', ['error']],
    ['全年收到政府信息公开申请6件。', ['error']],
    ['全年收到政府信息公开申请4件，主动撤回2件。', []],
    ['全年收到政府信息公开申请6件，部分申请人主动撤回申请。', ['warning']],
    ['全年收到政府信息公开申请2件，部分申请人主动撤回申请。', ['error']],
    ['全年未收到政府信息公开申请。有申请人撤回申请。', ['error']],
  ])('%s', (text, severities) => {
    expect(says(text)).toEqual(severities);
  });
});
