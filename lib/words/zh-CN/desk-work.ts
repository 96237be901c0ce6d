import { written } from '../count';
import { writtenDate } from '../dates';
import type { DeskWorkWords } from '../desk-work';

const n = (count: number) => written(count, 'zh-CN');
const day = (iso: string) => writtenDate(iso, 'zh-CN');
const part = (count: number, said: string) => (count > 0 ? [`${said} ${n(count)} 处`] : []);

export const work: DeskWorkWords = {
  pick: (name) => `选择${name}`,
  pickAll: '全选所列',
  picked: (count, hidden) => `已选 ${n(count)} 份${hidden > 0 ? `（其中 ${n(hidden)} 份不在所列之中）` : ''}`,
  letGo: '取消选择',
  actsName: '办理',
  state: {
    'to check': '待核查',
    checked: '已核查',
    sent: '已发函',
    corrected: '已整改',
    closed: '办结',
  },
  stateName: '办理状态',
  everyState: '全部状态',
  overdue: '逾期未整改',
  due: (iso) => `${day(iso)}前整改`,
  set: (count, isPicked) => `办理状态（${isPicked ? '所选' : '所列'} ${n(count)}）`,
  setOne: '更改办理状态',
  suggest: (count) => `复查已改正 ${n(count)} 份，标为已整改`,
  panelName: (count) => `更改 ${n(count)} 份报告的办理状态`,
  on: '日期',
  dueName: '整改期限',
  dueHint: '可不填',
  note: '备注',
  noteHint: '文号、经办人等，可不填',
  save: '确定',
  leave: '取消',
  again: (count) => `再次核查待整改的（${n(count)}）`,
  againHint: (count, files) =>
    `已发函的 ${n(count)} 份重新取得网页核查，核查后列出已改正和仍存在的问题。${files > 0 ? `另有 ${n(files)} 份是本机文件，请重新打开文件核查。` : ''}`,
  againName: (moment) => `${moment}复查待整改的`,
  historyName: '办理经过',
  step: (state, on, due) => `${day(on)} ${state}${due === null ? '' : `，限${day(due)}前整改`}`,
  damaged: '办理经过已损坏，不能读取。重新标记状态即可继续使用。',
  since: (corrected, unchanged, fresh, open) =>
    `发函后复查：${
      [
        ...part(corrected, '已改正'),
        ...part(unchanged, '仍存在'),
        ...part(fresh, '新出现'),
        ...part(open, '未能判断'),
      ].join('，') || '发函时和现在都没有错误和存疑'
    }`,
  became: { corrected: '已改正', unchanged: '仍存在', fresh: '新出现', open: '未能判断' },
  mayBeCorrected: '发函所列问题均已改正，可标为已整改。',
  done: (count, state) => `已将 ${n(count)} 份标为“${state}”。`,
  taken: (count) => `办理状态 ${n(count)} 份`,
};
