import { describe } from 'vitest';
import { BUREAU, CITY, COUNTY, MINISTRY, sentences, silences } from './support';

describe('whole sentences as bureaus, counties and ministries write them', () => {
  sentences([
    [
      '2021年我局新收政府信息公开申请12件，上年结转1件，办理结果：予以公开8件，部分公开2件，无法提供3件，结转下年度继续办理0件。',
      [
        ['applications.received', 12, '新收政府信息公开申请12件'],
        ['applications.carriedIn', 1, '上年结转1件'],
        ['applications.granted', 8, '予以公开8件'],
        ['applications.partial', 2, '部分公开2件'],
        ['applications.unable', 3, '无法提供3件'],
        ['applications.carriedOut', 0, '结转下年度继续办理0件'],
      ],
      BUREAU,
    ],
    [
      '2021年我局收到政府信息公开申请9件，其中予以公开4件，部分公开2件，上年结转1件。',
      [
        ['applications.received', 9, '收到政府信息公开申请9件'],
        ['applications.granted', 4, '予以公开4件'],
        ['applications.partial', 2, '部分公开2件'],
        ['applications.carriedIn', 1, '上年结转1件'],
      ],
      BUREAU,
    ],
    [
      '2021年我局共处理政府信息公开申请21件，其中本年新收20件，上年结转1件。',
      [
        ['applications.receivedOrHandled', 20, '处理政府信息公开申请21件，其中本年新收20件，上年结转1件'],
        ['applications.received', 20, '新收20件'],
        ['applications.carriedIn', 1, '上年结转1件'],
      ],
      BUREAU,
    ],
    ['2021年我局收到政府信息公开申请20225件。', [], { ...BUREAU, year: 2022 }],
    [
      '我部全年新收政府信息公开申请412件，上年结转15件，答复420件，结转下年度7件，按期答复率100%。',
      [
        ['applications.received', 412, '新收政府信息公开申请412件'],
        ['applications.carriedIn', 15, '上年结转15件'],
        ['applications.handled', 420, '答复420件'],
        ['applications.carriedOut', 7, '结转下年度7件'],
      ],
      MINISTRY,
    ],
    [
      '水务部机关全年共收到政府信息公开申请412件。',
      [['applications.received', 412, '收到政府信息公开申请412件']],
      MINISTRY,
    ],
    [
      '报告期内，我局收到政府信息依申请公开办理事项2件。',
      [['applications.received', 2, '收到政府信息依申请公开办理事项2件']],
      BUREAU,
    ],
    [
      '收到政府信息公开申请9件，申请人撤回1件，实际办理8件。',
      [
        ['applications.received', 9, '收到政府信息公开申请9件'],
        ['applications.handled', 8, '办理8件'],
      ],
    ],
    [
      '2021年我镇依申请公开0件，行政复议0件，行政诉讼0件。',
      [
        ['applications.received', 0, '依申请公开0件'],
        ['reviews.reconsideration', 0, '行政复议0件'],
        ['reviews.litigation', 0, '行政诉讼0件'],
      ],
    ],
    ['我镇全年依申请公开数量为零。', [['applications.received', 0, '依申请公开数量为零']]],
    ['我单位全年无人申请公开政府信息。', [['applications.received', 0, '无人申请公开政府信息']]],
    [
      '未收到公民关于政府信息公开的申请。',
      [['applications.received.person', 0, '未收到公民关于政府信息公开的申请']],
    ],
    [
      '没有公民向本镇人民政府申请公开政府信息，无结转。',
      [['applications.received.person', 0, '没有公民向本镇人民政府申请公开政府信息']],
    ],
    [
      '行政复议、行政诉讼情况：行政复议1件，行政诉讼0件。',
      [
        ['reviews.reconsideration', 1, '行政复议1件'],
        ['reviews.litigation', 0, '行政诉讼0件'],
      ],
    ],
    [
      '因政府信息公开被提起行政诉讼5件，其中未经复议直接起诉3件，复议后起诉2件。',
      [
        ['reviews.litigation', 5, '行政诉讼5件'],
        ['reviews.litigationDirect', 3, '未经复议直接起诉3件'],
        ['reviews.litigationAfter', 2, '复议后起诉2件'],
      ],
    ],
    [
      '全镇未发生一起因信息公开引起的行政诉讼。',
      [['reviews.litigation', 0, '未发生一起因信息公开引起的行政诉讼']],
    ],
    [
      '我镇无规范性文件制发、废止情况。',
      [
        ['disclosure.normative.issued', 0, '无规范性文件制发、废止情况'],
        ['disclosure.normative.repealed', 0, '无规范性文件制发、废止情况'],
      ],
    ],
    [
      '截至2021年底，现行有效行政规范性文件31件，本年度新制发5件，废止2件。',
      [
        ['disclosure.normative.inForce', 31, '现行有效行政规范性文件31件'],
        ['disclosure.normative.issued', 5, '制发5件'],
        ['disclosure.normative.repealed', 2, '废止2件'],
      ],
      COUNTY,
    ],
    [
      '近年来申请逐年增多，2021年共收到政府信息公开申请30件。',
      [['applications.received', 30, '收到政府信息公开申请30件']],
    ],
    [
      '共收到政府信息公开申请320件，县政府办公室收到85件，各部门收到235件，办结315件。',
      [['applications.received', 320, '收到政府信息公开申请320件']],
      COUNTY,
    ],
    [
      '收到政府信息公开申请12件，较上年的15件减少3件；办结12件。',
      [
        ['applications.received', 12, '收到政府信息公开申请12件'],
        ['applications.handled', 12, '办结12件'],
      ],
    ],
    [
      '收到政府信息公开申请12件，经审查受理11件，不予受理1件。',
      [['applications.received', 12, '收到政府信息公开申请12件']],
    ],
    [
      '收到政府信息公开申请12件，12345平台转来咨询3件，办结15件。',
      [['applications.received', 12, '收到政府信息公开申请12件']],
    ],
  ]);
});

describe('whole sentences that speak of something else', () => {
  silences([
    '全县共收到政府信息公开申请212件，上年度结转8件，已办结215件，结转下年度5件。',
    ['县公安局收到政府信息公开申请120件，办结118件，结转下年2件。', COUNTY],
    ['市级行政机关全年受理政府信息公开申请1520件，办结1500件。', CITY],
    '收到1件由县政府办转来的政府信息公开申请。',
    '开展依申请公开模拟暗访，提交申请30件，按时答复28件。',
    '对50家单位的依申请公开进行测试，提交申请50件，办结48件。',
    '全年办理行政许可417件，行政处罚12件。',
    '办理政府信息公开申请的平均时限为12个工作日，提前8个工作日。',
    '从申请方式看，网络申请31件，信函申请20件，当面申请12件。',
    '2021年1月至11月，收到政府信息公开申请8件。',
    '2021年12月，收到政府信息公开申请1件。',
    '去年12月收到的1件政府信息公开申请已于今年1月办结。',
    '政府信息公开申请数由上年的8件减至3件。',
    '以我镇为被告的行政诉讼案件12件，其中政府信息公开类3件。',
    '没有因依申请公开答复不当被行政复议、行政诉讼。',
    '行政复议维持率100%，行政诉讼胜诉率100%。',
    '制发各类文件120份，其中规范性文件3份。',
    '收到政府信息公开申请4 5件。',
    '全年制发公文30件，其中主动公开30件，依申请公开0件，不予公开0件。',
    '2019年、2020年、2021年分别收到政府信息公开申请5件、6件、7件。',
    '主动公开政府规章13件（含新制定5件，修改4件，废止4件），主动公开行政规范性文件42件。',
    '本年度主动公开120件，依申请公开3件。',
    '通过依申请公开方式公开政府信息3件。',
    '（三）政府信息管理。收到申请12件。',
    '抽查各科室依申请公开答复文书30份，发现问题6个。',
  ]);
});
