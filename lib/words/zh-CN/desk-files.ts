import { written } from '../count';
import type { DeskFilesWords } from '../desk-files';

const n = (count: number) => written(count, 'zh-CN');
const whose = (agency: string | null, year: number | null) =>
  `${agency ?? '单位不明'}${year === null ? '' : `${year}年度`}`;

export const deskFiles: DeskFilesWords = {
  choose: '选择文件',
  hint: '年度报告文件（PDF、DOCX、OFD）核查后留存；网址清单（TXT、CSV、XLS、XLSX）列出网址后核查。也可以把文件拖到本页。',
  drop: '松开鼠标，读入文件',
  name: '读入的文件',
  progress: (done, all) => `已读 ${n(done)} / ${n(all)} 个文件`,
  waiting: '等待',
  reading: '正在读取',
  kept: {
    new: (agency, year) => `已核查并留存：${whose(agency, year)}`,
    changed: (agency, year) => `已核查，留存为新的一版：${whose(agency, year)}`,
    seen: (agency, year) => `已核查，与留存的相同：${whose(agency, year)}`,
  },
  addresses: (count) => `网址 ${n(count)} 个`,
  noReport: (reason) => `不是年度报告：${reason}`,
  failed: (reason) => `没有读取：${reason}`,
  unread: { 'too large': '文件超过 20 MB', damaged: '文件已损坏或者有密码，不能作为电子表格打开' },
  over: (count) => `另有 ${n(count)} 个文件超出一次所能读取的数量，没有读取。`,
  handedOver: '读入工作台的文件',
  listName: (file, others) =>
    others === 0 ? `“${file}”中的网址` : `“${file}”等 ${n(others + 1)} 个文件中的网址`,
  close: '关闭',
};
