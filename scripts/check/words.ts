import { faultInWords } from '../../lib/documents/in-words';
import type { SectionKey, Severity, TableKey } from '../../lib/inspection';
import { counted } from '../../lib/words/count';
import type { Language } from '../../lib/words/language';
import { tooMuch } from '../../lib/words/too-much';
import type { Misuse } from './arguments';
import type { InputFault } from './read-input';

type TableState = 'read' | 'incomplete' | 'unreadable' | 'missing';

interface Words {
  usage: string;
  misuse(misuse: Misuse): string;
  fault(fault: InputFault): string;
  engineFailed(detail: string): string;
  unreadable(input: string, reason: string): string;
  noReport(reason: string): string;
  unknownAgency: string;
  unknownYear: string;
  year(year: number): string;
  edition(edition: string | null): string;
  publishedOn(date: string | null): string;
  inFrame(address: string): string;
  attachments(names: readonly string[]): string;
  severity: Record<Severity, string>;
  counts(errors: number, warnings: number, infos: number): string;
  sections: string;
  section: Record<SectionKey, string>;
  absent: string;
  tables: string;
  table: Record<TableKey, string>;
  tableState: Record<TableState, string>;
  basis: string;
  nothingFound: string;
  notJudged: string;
  notCompared: string;
  unread: string;
  total(inputs: number, reports: number, withErrors: number, unreadable: number): string;
}

/** What the command line says of its own; the sentences of findings come from the engine. */
export const words: Record<Language, Words> = {
  'zh-CN': {
    usage: [
      '用法：npm run --silent check -- [--format text|ndjson] [--lang zh-CN|en] 文件|网址 …',
      '',
      '  --format text     可读的摘要（默认）',
      '  --format ndjson   每个输入一行 JSON，按给出的顺序',
      '  --lang zh-CN|en   语言（默认 zh-CN）',
      '',
      '同一单位多个年度的报告一并给出时，彼此核查跨年衔接。',
      '退出状态：0 没有错误；1 有错误；2 有输入无法读取，或命令有误。',
    ].join('\n'),
    misuse: (misuse) => {
      switch (misuse.kind) {
        case 'noInputs':
          return '没有给出文件或网址。';
        case 'unknownFlag':
          return `没有 ${misuse.flag} 这个选项。`;
        case 'badValue':
          return misuse.value === ''
            ? `${misuse.flag} 后面要写 ${misuse.allowed.join(' 或 ')}。`
            : `${misuse.flag} 不能是“${misuse.value}”，只能是 ${misuse.allowed.join(' 或 ')}。`;
      }
    },
    fault: (fault) => {
      switch (fault.kind) {
        case 'notFound':
          return '没有这个文件';
        case 'isDirectory':
          return '是文件夹，不是文件';
        case 'forbidden':
          return '没有读取权限';
        case 'empty':
          return '内容为空';
        case 'timeout':
          return '20 秒内没有响应';
        case 'notHttp':
          return '网址无效，只支持 http 和 https';
        case 'tooLarge':
          return `超过 ${fault.megabytes} MB，不是网页`;
        case 'binary':
          return fault.format === 'MHTML'
            ? '是单个文件的网页归档（MHTML），请另存为“网页，仅 HTML”'
            : `不是网页，是${fault.format === '' ? '二进制' : ` ${fault.format} `}文件`;
        case 'status':
          return `服务器返回 ${fault.status}`;
        case 'notHtml':
          return `不是网页，服务器称其为 ${fault.contentType}`;
        case 'noAnswer':
          return `网站没有应答（${fault.detail}）`;
        case 'failed':
          return `读取失败（${fault.detail}）`;
        case 'document':
          return faultInWords(fault.fault, 'zh-CN');
        case 'too much':
          return tooMuch['zh-CN'];
      }
    },
    engineFailed: (detail) => `核查时程序出错（${detail}）`,
    unreadable: (input, reason) => `无法读取 ${input}：${reason}`,
    noReport: (reason) => `不是政府信息公开工作年度报告：${reason}`,
    unknownAgency: '单位不明',
    unknownYear: '年度不明',
    year: (year) => `${year}年度`,
    edition: (edition) => (edition === null ? '表格版式不明' : `${edition}版格式`),
    publishedOn: (date) => (date === null ? '发布日期不明' : `${date} 发布`),
    inFrame: (address) => `正文在框架中：${address}`,
    attachments: (names) => `连同附件核查：${names.join('、')}`,
    severity: { error: '错误', warning: '存疑', info: '提示' },
    counts: (errors, warnings, infos) => `错误 ${errors}　存疑 ${warnings}　提示 ${infos}`,
    sections: '六个部分',
    section: {
      overview: '一、总体情况',
      disclosure: '二、主动公开',
      applications: '三、依申请公开',
      reviews: '四、复议诉讼',
      problems: '五、问题及改进',
      otherMatters: '六、其他事项',
    },
    absent: '缺失',
    tables: '三张表格',
    table: { disclosure: '表一', applications: '表二', reviews: '表三' },
    tableState: { read: '已读取', incomplete: '部分读取', unreadable: '无法读取', missing: '缺失' },
    basis: '依据',
    nothingFound: '未发现问题。',
    notJudged: '未能核查',
    notCompared: '没有上一年度报告可对照，跨年衔接未核查。',
    unread: '未能读取的部分',
    total: (inputs, reports, withErrors, unreadable) =>
      `共 ${inputs} 个输入：年度报告 ${reports} 份，其中有错误的 ${withErrors} 份；无法读取 ${unreadable} 个。`,
  },
  en: {
    usage: [
      'Usage: npm run --silent check -- [--format text|ndjson] [--lang zh-CN|en] FILE|URL …',
      '',
      '  --format text     a readable summary (default)',
      '  --format ndjson   one JSON value a line, in the order given',
      '  --lang zh-CN|en   language (default zh-CN)',
      '',
      'Several years of one agency in one call are compared with each other.',
      'Exit status: 0 no errors; 1 some; 2 an input could not be read, or the command was wrong.',
    ].join('\n'),
    misuse: (misuse) => {
      switch (misuse.kind) {
        case 'noInputs':
          return 'No file or address was given.';
        case 'unknownFlag':
          return `There is no option ${misuse.flag}.`;
        case 'badValue':
          return misuse.value === ''
            ? `${misuse.flag} wants ${misuse.allowed.join(' or ')} after it.`
            : `${misuse.flag} cannot be "${misuse.value}", only ${misuse.allowed.join(' or ')}.`;
      }
    },
    fault: (fault) => {
      switch (fault.kind) {
        case 'notFound':
          return 'there is no such file';
        case 'isDirectory':
          return 'it is a folder, not a file';
        case 'forbidden':
          return 'no permission to read it';
        case 'empty':
          return 'it is empty';
        case 'timeout':
          return 'no answer within 20 seconds';
        case 'notHttp':
          return 'not a valid http or https address';
        case 'tooLarge':
          return `larger than ${fault.megabytes} MB, so not a page`;
        case 'binary':
          return fault.format === 'MHTML'
            ? 'a web archive (MHTML); save the page as "HTML only" instead'
            : `not a page but a ${fault.format === '' ? 'binary' : fault.format} file`;
        case 'status':
          return `the server answered ${fault.status}`;
        case 'notHtml':
          return `not a page: the server calls it ${fault.contentType}`;
        case 'noAnswer':
          return `the site did not answer (${fault.detail})`;
        case 'failed':
          return `reading failed (${fault.detail})`;
        case 'document':
          return faultInWords(fault.fault, 'en');
        case 'too much':
          return tooMuch.en;
      }
    },
    engineFailed: (detail) => `the inspection itself failed (${detail})`,
    unreadable: (input, reason) => `cannot read ${input}: ${reason}`,
    noReport: (reason) => `Not an annual report on government information disclosure: ${reason}`,
    unknownAgency: 'agency unknown',
    unknownYear: 'year unknown',
    year: (year) => `report year ${year}`,
    edition: (edition) => (edition === null ? 'edition of the tables unknown' : `edition ${edition}`),
    publishedOn: (date) => (date === null ? 'publication date unknown' : `published on ${date}`),
    inFrame: (address) => `the article is in a frame: ${address}`,
    attachments: (names) => `checked with its attachments: ${names.join(', ')}`,
    severity: { error: 'error', warning: 'warning', info: 'info' },
    counts: (errors, warnings, infos) => `errors ${errors}, warnings ${warnings}, infos ${infos}`,
    sections: 'Sections',
    section: {
      overview: '1 overview',
      disclosure: '2 disclosure',
      applications: '3 applications',
      reviews: '4 reviews',
      problems: '5 problems',
      otherMatters: '6 other matters',
    },
    absent: 'missing',
    tables: 'Tables',
    table: { disclosure: 'table 1', applications: 'table 2', reviews: 'table 3' },
    tableState: { read: 'read', incomplete: 'read in part', unreadable: 'unreadable', missing: 'missing' },
    basis: 'Basis',
    nothingFound: 'Nothing found.',
    notJudged: 'Not judged',
    notCompared: 'No report for the year before was given to compare with.',
    unread: 'Parts that could not be read',
    total: (inputs, reports, withErrors, unreadable) =>
      `${counted(inputs, { one: 'input', other: 'inputs' }, 'en')}: ${counted(reports, { one: 'annual report', other: 'annual reports' }, 'en')}, ${withErrors} with errors; ${unreadable} could not be read.`,
  },
};
