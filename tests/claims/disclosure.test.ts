import { describe } from 'vitest';
import { BUREAU, COUNTY, sentences } from './support';

describe('documents', () => {
  sentences([
    [
      '全年制发行政规范性文件3件，废止1件，现行有效12件。',
      [
        ['disclosure.normative.issued', 3, '制发行政规范性文件3件'],
        ['disclosure.normative.repealed', 1, '废止1件'],
        ['disclosure.normative.inForce', 12, '现行有效12件'],
      ],
    ],
    [
      '我县2021年共制定行政规范性文件8份。',
      [['disclosure.normative.issued', 8, '制定行政规范性文件8份']],
      COUNTY,
    ],
    ['全年新制定规范性文件2个。', [['disclosure.normative.issued', 2, '制定规范性文件2个']]],
    ['本年度出台5件规范性文件。', [['disclosure.normative.issued', 5, '出台5件规范性文件']]],
    ['全年规范性文件制发0件。', [['disclosure.normative.issued', 0, '规范性文件制发0件']]],
    ['全年未制发规范性文件。', [['disclosure.normative.issued', 0, '未制发规范性文件']]],
    ['全年未制定出台行政规范性文件。', [['disclosure.normative.issued', 0, '未制定出台行政规范性文件']]],
    ['2021年没有制定行政规范性文件。', [['disclosure.normative.issued', 0, '没有制定行政规范性文件']]],
    [
      '全年未制发规章、行政规范性文件。',
      [
        ['disclosure.rules.issued', 0, '未制发规章、行政规范性文件'],
        ['disclosure.normative.issued', 0, '未制发规章、行政规范性文件'],
      ],
    ],
    ['全年废止规范性文件4件。', [['disclosure.normative.repealed', 4, '废止规范性文件4件']]],
    ['全年未废止行政规范性文件。', [['disclosure.normative.repealed', 0, '未废止行政规范性文件']]],
    [
      '现行有效的行政规范性文件15件。',
      [['disclosure.normative.inForce', 15, '现行有效的行政规范性文件15件']],
    ],
    ['共有现行有效规范性文件15件。', [['disclosure.normative.inForce', 15, '现行有效规范性文件15件']]],
    ['制定政府规章2件。', [['disclosure.rules.issued', 2, '制定政府规章2件']], { agency: '东川市人民政府' }],
    ['向社会公开规范性文件7件。', []],
    ['审查规范性文件9件，废止2件。', []],
    ['备案行政规范性文件6件。', []],
    ['清理规范性文件40件，其中废止3件。', []],
    ['发布规范性文件5件。', []],
    ['建立健全规章制度6项。', []],
    ['出台规章制度6项。', []],
    ['制定工作方案3件。', []],
    ['解读规范性文件2件。', []],
    ['2020年制发行政规范性文件3件。', []],
    ['制发规章和规范性文件共3件。', []],
    ['2022年拟制定规范性文件3件。', []],
    ['制发党内规范性文件2件。', []],
    ['制发行政规范性文件10余件。', []],
    ['指导各乡镇制发规范性文件3件。', [], COUNTY],
    ['修订规范性文件2件。', []],
    ['梳理公布现行有效规范性文件15件。', []],
    ['本单位规范性文件全部公开。', []],
    ['对1件规范性文件进行解读。', []],
  ]);
});

describe('decisions', () => {
  sentences([
    [
      '全年作出行政许可决定417件。',
      [['disclosure.licensing.decisions', 417, '作出行政许可决定417件']],
      BUREAU,
    ],
    [
      '行政许可处理决定数量41宗。',
      [['disclosure.licensing.decisions', 41, '行政许可处理决定数量41宗']],
      BUREAU,
    ],
    [
      '作出行政许可决定12件，行政处罚决定5件，行政强制0件。',
      [
        ['disclosure.licensing.decisions', 12, '作出行政许可决定12件'],
        ['disclosure.penalties.decisions', 5, '行政处罚决定5件'],
        ['disclosure.coercion.decisions', 0, '行政强制0件'],
      ],
      BUREAU,
    ],
    ['全年实施行政处罚9起。', [['disclosure.penalties.decisions', 9, '实施行政处罚9起']], BUREAU],
    ['全年行政处罚9件。', [['disclosure.penalties.decisions', 9, '行政处罚9件']], BUREAU],
    ['全年作出9件行政处罚决定。', [['disclosure.penalties.decisions', 9, '作出9件行政处罚决定']], BUREAU],
    [
      '未作出行政许可、行政处罚、行政强制决定。',
      [
        ['disclosure.licensing.decisions', 0, '未作出行政许可、行政处罚、行政强制决定'],
        ['disclosure.penalties.decisions', 0, '未作出行政许可、行政处罚、行政强制决定'],
        ['disclosure.coercion.decisions', 0, '未作出行政许可、行政处罚、行政强制决定'],
      ],
    ],
    ['全年未实施行政处罚。', [['disclosure.penalties.decisions', 0, '未实施行政处罚']]],
    ['全年无行政处罚决定。', [['disclosure.penalties.decisions', 0, '无行政处罚决定']]],
    ['发布行政处罚结果信息4条。', []],
    ['公示行政许可决定35件，行政处罚12件。', [], BUREAU],
    ['主动公开行政许可类信息512条。', []],
    ['行政许可16项，行政处罚33项。', []],
    ['梳理行政许可事项16项。', []],
    ['公开权责清单，其中行政处罚120项。', []],
    ['归集双公示信息，行政许可决定88条。', []],
    ['办理行政许可事项1200件。', [], BUREAU],
    ['受理行政许可申请1200件。', [], BUREAU],
    ['无行政许可事项。', []],
    ['无行政许可、行政处罚。', []],
    ['行政处罚案件5件被评为优秀。', []],
    ['作出一般程序行政处罚3件。', []],
    ['上年作出行政处罚决定7件。', []],
    ['上半年作出行政处罚决定7件。', []],
    ['县市场监管局作出行政处罚决定7件。', [], COUNTY],
    ['作出行政处罚决定约30件。', [], BUREAU],
    ['行政许可和行政处罚决定共30件。', [], BUREAU],
  ]);
});

describe('fees', () => {
  sentences([
    ['全年收取行政事业性收费3.5万元。', [['disclosure.fees.amount', 3.5, '收取行政事业性收费3.5万元']]],
    ['行政事业性收费金额为12.08万元。', [['disclosure.fees.amount', 12.08, '行政事业性收费金额为12.08万元']]],
    ['行政事业性收费12.08万元。', [['disclosure.fees.amount', 12.08, '行政事业性收费12.08万元']]],
    ['全年征收行政事业性收费83460元。', [['disclosure.fees.amount', 8.346, '征收行政事业性收费83460元']]],
    ['全年未收取行政事业性收费。', [['disclosure.fees.amount', 0, '未收取行政事业性收费']]],
    ['本单位无行政事业性收费。', [['disclosure.fees.amount', 0, '无行政事业性收费']]],
    ['未收取信息处理费。', []],
    ['本年度行政事业性收费为零。', [['disclosure.fees.amount', 0, '行政事业性收费为零']]],
    ['行政事业性收费金额：0', [['disclosure.fees.amount', 0, '行政事业性收费金额：0']]],
    ['本年度减免行政事业性收费为零。', []],
    ['行政事业性收费 0 0 0', []],
    ['2020年行政事业性收费5万元。', []],
    ['减免行政事业性收费8万元。', []],
    ['全年行政事业性收费约5万元。', []],
    ['无行政事业性收费投诉。', []],
  ]);
});
