import { describe } from 'vitest';
import { BUREAU, CITY, COUNTY, MINISTRY, sentences } from './support';

describe('applications received', () => {
  sentences([
    ['2021年，我镇共收到政府信息公开申请6件。', [['applications.received', 6, '收到政府信息公开申请6件']]],
    ['本年度我局受理依申请公开事项9件。', [['applications.received', 9, '受理依申请公开事项9件']], BUREAU],
    ['全年共接到信息公开申请3份。', [['applications.received', 3, '接到信息公开申请3份']]],
    ['全年新收政府信息公开申请17件。', [['applications.received', 17, '新收政府信息公开申请17件']]],
    ['本机关共接收依申请公开申请21宗。', [['applications.received', 21, '接收依申请公开申请21宗']]],
    ['2021年度收到4件政府信息公开申请。', [['applications.received', 4, '收到4件政府信息公开申请']]],
    ['全年收到的政府信息公开申请为13件。', [['applications.received', 13, '收到的政府信息公开申请为13件']]],
    ['今年以来，我单位共收到公开申请8条。', [['applications.received', 8, '收到公开申请8条']]],
    ['本年度收到申请公开政府信息2起。', [['applications.received', 2, '收到申请公开政府信息2起']]],
    ['全年共收到依申请公开来信5件。', [['applications.received', 5, '收到依申请公开来信5件']]],
    ['共收到依申请公开信件7件。', [['applications.received', 7, '收到依申请公开信件7件']]],
    ['全年收到信息公开要求11项。', [['applications.received', 11, '收到信息公开要求11项']]],
    ['全年收到要求公开政府信息的来信8件。', [['applications.received', 8, '收到要求公开政府信息的来信8件']]],
    ['全年收到政府信息公开请求1例。', [['applications.received', 1, '收到政府信息公开请求1例']]],
    [
      '我镇共收到政府信息依申请公开申请6件。',
      [['applications.received', 6, '收到政府信息依申请公开申请6件']],
    ],
    ['2021年共收到政务信息公开申请14次。', [['applications.received', 14, '收到政务信息公开申请14次']]],
    ['本年度共接受依申请公开3件次。', [['applications.received', 3, '接受依申请公开3件次']]],
    [
      '全年收到政府信息公开申请共计1,203件。',
      [['applications.received', 1203, '收到政府信息公开申请共计1,203件']],
      COUNTY,
    ],
    [
      '全年收到政府信息公开申请共计1，203件。',
      [['applications.received', 1203, '收到政府信息公开申请共计1，203件']],
      COUNTY,
    ],
    [
      '２０２１年，我镇共收到政府信息公开申请１２件。',
      [['applications.received', 12, '收到政府信息公开申请１２件']],
    ],
    [
      '2021 年我镇共 收 到 政府信息 公开申请 12 件。',
      [['applications.received', 12, '收 到 政府信息 公开申请 12 件']],
    ],
    ['全年我镇收到一件政府信息公开申请。', [['applications.received', 1, '收到一件政府信息公开申请']]],
    ['全年我镇收到政府信息公开申请十二件。', [['applications.received', 12, '收到政府信息公开申请十二件']]],
    ['全年收到两件依申请公开事项。', [['applications.received', 2, '收到两件依申请公开事项']]],
    [
      '全年共收到信息公开申请一百零二件。',
      [['applications.received', 102, '收到信息公开申请一百零二件']],
      COUNTY,
    ],
    ['青石镇2021年共收到依申请公开4件。', [['applications.received', 4, '收到依申请公开4件']]],
    ['青石镇人民政府全年收到信息公开申请4件。', [['applications.received', 4, '收到信息公开申请4件']]],
    [
      '县自然资源局2021年共收到政府信息公开申请31件。',
      [['applications.received', 31, '收到政府信息公开申请31件']],
      BUREAU,
    ],
    [
      '县卫健局全年受理信息公开申请2件。',
      [['applications.received', 2, '受理信息公开申请2件']],
      { agency: '南岭县卫生健康局' },
    ],
    [
      '县发改委全年受理信息公开申请2件。',
      [['applications.received', 2, '受理信息公开申请2件']],
      { agency: '南岭县发展和改革委员会' },
    ],
    [
      '全市共收到政府信息公开申请2310件。',
      [['applications.received', 2310, '收到政府信息公开申请2310件']],
      CITY,
    ],
    [
      '全县受理政府信息公开申请480件。',
      [['applications.received', 480, '受理政府信息公开申请480件']],
      COUNTY,
    ],
    [
      '我部全年收到政府信息公开申请635件。',
      [['applications.received', 635, '收到政府信息公开申请635件']],
      MINISTRY,
    ],
    [
      '全市各级行政机关共收到政府信息公开申请2310件。',
      [['applications.received', 2310, '收到政府信息公开申请2310件']],
      CITY,
    ],
    [
      '全县政府系统新收政府信息公开申请480件。',
      [['applications.received', 480, '新收政府信息公开申请480件']],
      COUNTY,
    ],
    ['我镇共收到依申请信息公开3件。', [['applications.received', 3, '收到依申请信息公开3件']]],
    ['依申请公开受理件3件。', [['applications.received', 3, '依申请公开受理件3件']]],
    ['政府信息公开申请共收到15件。', [['applications.received', 15, '政府信息公开申请共收到15件']]],
    ['依申请公开共受理15件。', [['applications.received', 15, '依申请公开共受理15件']]],
    ['（二）依申请公开情况。2021年共收到申请5件。', [['applications.received', 5, '收到申请5件']]],
    ['（二）依申请公开方面。全年收到有效申请5件。', []],
    [
      '（二）依申请公开。收到申请5件，办结4件，结转下年1件。',
      [
        ['applications.received', 5, '收到申请5件'],
        ['applications.handled', 4, '办结4件'],
        ['applications.carriedOut', 1, '结转下年1件'],
      ],
    ],
    [
      '全年共收到申请5件，办结4件。',
      [
        ['applications.received', 5, '收到申请5件'],
        ['applications.handled', 4, '办结4件'],
      ],
      { under: '（二）依申请公开情况' },
    ],
    ['全年共收到申请5件，办结4件。', [], { under: '（一）主动公开情况' }],
    ['全年收到12345热线申请5件，办结4件。', [], { under: '（二）依申请公开情况' }],
    ['依申请公开方面，全年共收到2件。', [['applications.received', 2, '收到2件']]],
    ['全年政府信息公开申请0件。', [['applications.received', 0, '政府信息公开申请0件']]],
    ['本年度政府信息公开申请数量为0。', [['applications.received', 0, '政府信息公开申请数量为0']]],
    ['本年度收到政府信息公开申请数量为零。', [['applications.received', 0, '收到政府信息公开申请数量为零']]],
    ['政府信息公开申请数：8件。', [['applications.received', 8, '政府信息公开申请数：8件']]],
    ['2021年收到依申请公开0条。', [['applications.received', 0, '收到依申请公开0条']]],
    [
      '全年收到群众提交的政府信息公开申请3件。',
      [['applications.received', 3, '收到群众提交的政府信息公开申请3件']],
    ],
    [
      '公民、法人和其他组织向我局提出政府信息公开申请7件。',
      [['applications.received', 7, '提出政府信息公开申请7件']],
      BUREAU,
    ],
    [
      '截至2021年12月31日，我镇共收到政府信息公开申请5件。',
      [['applications.received', 5, '收到政府信息公开申请5件']],
    ],
    [
      '2021年1月1日至12月31日，我镇共收到政府信息公开申请5件。',
      [['applications.received', 5, '收到政府信息公开申请5件']],
    ],
    [
      '2021年1至12月，我镇共收到政府信息公开申请5件。',
      [['applications.received', 5, '收到政府信息公开申请5件']],
    ],
    ['2021年，累计收到政府信息公开申请5件。', [['applications.received', 5, '收到政府信息公开申请5件']]],
    [
      '全年收到自然人政府信息公开申请4件。',
      [['applications.received.person', 4, '收到自然人政府信息公开申请4件']],
    ],
    [
      '收到法人或其他组织提交的政府信息公开申请2件。',
      [['applications.received.organisations', 2, '收到法人或其他组织提交的政府信息公开申请2件']],
    ],
    ['收到政府信息公开申请7件，同比增长16.7%。', [['applications.received', 7, '收到政府信息公开申请7件']]],
    ['收到政府信息公开申请7件，比上年增加3件。', [['applications.received', 7, '收到政府信息公开申请7件']]],
    [
      '收到政府信息公开申请7件，较2020年减少2件，办结7件。',
      [
        ['applications.received', 7, '收到政府信息公开申请7件'],
        ['applications.handled', 7, '办结7件'],
      ],
    ],
    [
      '与2020年相比，全年收到政府信息公开申请9件，数量有所上升。',
      [['applications.received', 9, '收到政府信息公开申请9件']],
    ],
    [
      '主动公开信息60条，其中动态40条，公告20条，收到政府信息公开申请5件。',
      [['applications.received', 5, '收到政府信息公开申请5件']],
    ],
  ]);
});

describe('one number of a sentence that divides it', () => {
  sentences([
    [
      '收到政府信息公开申请9件，其中自然人8件，法人1件。',
      [['applications.received', 9, '收到政府信息公开申请9件']],
    ],
    [
      '收到政府信息公开申请9件，其中网络申请6件，信函申请3件。',
      [['applications.received', 9, '收到政府信息公开申请9件']],
    ],
    [
      '收到政府信息公开申请9件，其中当面申请2件、邮寄申请7件。',
      [['applications.received', 9, '收到政府信息公开申请9件']],
    ],
    [
      '收到政府信息公开申请9件，内容涉及征地补偿4件、规划审批5件。',
      [['applications.received', 9, '收到政府信息公开申请9件']],
    ],
    [
      '全年受理政府信息公开申请9件（网上申请6件、信函3件）。',
      [['applications.received', 9, '受理政府信息公开申请9件']],
    ],
    [
      '收到政府信息公开申请9件，其中收到自然人申请8件，收到企业申请1件。',
      [['applications.received', 9, '收到政府信息公开申请9件']],
    ],
    [
      '收到政府信息公开申请9件，其中按时答复8件，延期答复1件。',
      [['applications.received', 9, '收到政府信息公开申请9件']],
    ],
    [
      '收到政府信息公开申请9件，按时答复8件，延期答复1件。',
      [['applications.received', 9, '收到政府信息公开申请9件']],
    ],
    [
      '收到政府信息公开申请9件，按时答复9件。',
      [
        ['applications.received', 9, '收到政府信息公开申请9件'],
        ['applications.handled', 9, '答复9件'],
      ],
    ],
    [
      '收到政府信息公开申请9件，其中自然人申请9件，均已答复。',
      [
        ['applications.received', 9, '收到政府信息公开申请9件'],
        ['applications.handledAll', 9, '均已答复'],
      ],
    ],
  ]);
});

describe('what was carried over', () => {
  sentences([
    [
      '全年共处理政府信息公开申请86件（含上年度结转6件）。',
      [
        ['applications.receivedOrHandled', 80, '处理政府信息公开申请86件（含上年度结转6件'],
        ['applications.carriedIn', 6, '上年度结转6件'],
      ],
    ],
    [
      '全年收到政府信息公开申请12件（含上年结转2件），办结11件，结转下年1件。',
      [
        ['applications.received', 10, '收到政府信息公开申请12件（含上年结转2件'],
        ['applications.carriedIn', 2, '上年结转2件'],
        ['applications.handled', 11, '办结11件'],
        ['applications.carriedOut', 1, '结转下年1件'],
      ],
    ],
    [
      '共受理政府信息公开申请12件，其中上年度结转2件，办结12件。',
      [
        ['applications.received', 10, '受理政府信息公开申请12件，其中上年度结转2件'],
        ['applications.carriedIn', 2, '上年度结转2件'],
        ['applications.handled', 12, '办结12件'],
      ],
    ],
    [
      '本年新收政府信息公开申请20件，上年结转3件，结转下年度4件。',
      [
        ['applications.received', 20, '新收政府信息公开申请20件'],
        ['applications.carriedIn', 3, '上年结转3件'],
        ['applications.carriedOut', 4, '结转下年度4件'],
      ],
    ],
    [
      '新收政府信息公开申请20件，结转上年3件。',
      [
        ['applications.received', 20, '新收政府信息公开申请20件'],
        ['applications.carriedIn', 3, '结转上年3件'],
      ],
    ],
    [
      '收到政府信息公开申请5件，2020年结转办理1件。',
      [
        ['applications.received', 5, '收到政府信息公开申请5件'],
        ['applications.carriedIn', 1, '2020年结转办理1件'],
      ],
    ],
    [
      '收到政府信息公开申请5件，结转至下一年度继续办理2件。',
      [
        ['applications.received', 5, '收到政府信息公开申请5件'],
        ['applications.carriedOut', 2, '结转至下一年度继续办理2件'],
      ],
    ],
    [
      '收到政府信息公开申请5件，结转2022年办理2件。',
      [
        ['applications.received', 5, '收到政府信息公开申请5件'],
        ['applications.carriedOut', 2, '结转2022年办理2件'],
      ],
    ],
    [
      '收到政府信息公开申请5件，已办结4件，余1件转2022年度办理。',
      [
        ['applications.received', 5, '收到政府信息公开申请5件'],
        ['applications.handled', 4, '办结4件'],
        ['applications.carriedOut', 1, '1件转2022年度办理'],
      ],
    ],
    [
      '收到政府信息公开申请5件，4件已办结，1件结转下一年度。',
      [
        ['applications.received', 5, '收到政府信息公开申请5件'],
        ['applications.handled', 4, '4件已办结'],
        ['applications.carriedOut', 1, '1件结转下一年度'],
      ],
    ],
    [
      '收到政府信息公开申请5件，均已办结，无结转下年度件。',
      [
        ['applications.received', 5, '收到政府信息公开申请5件'],
        ['applications.handledAll', 5, '均已办结'],
      ],
    ],
    [
      '收到政府信息公开申请5件，无上年结转。',
      [
        ['applications.received', 5, '收到政府信息公开申请5件'],
        ['applications.carriedIn', 0, '无上年结转'],
      ],
    ],
    [
      '收到政府信息公开申请5件，没有结转下年度的申请。',
      [
        ['applications.received', 5, '收到政府信息公开申请5件'],
        ['applications.carriedOut', 0, '没有结转下年度的申请'],
      ],
    ],
    ['上年结转政府信息公开申请2件。', [['applications.carriedIn', 2, '上年结转政府信息公开申请2件']]],
    [
      '收到政府信息公开申请15件，上一年度结转0件，结转下一年度0件。',
      [
        ['applications.received', 15, '收到政府信息公开申请15件'],
        ['applications.carriedIn', 0, '上一年度结转0件'],
        ['applications.carriedOut', 0, '结转下一年度0件'],
      ],
    ],
  ]);
});

describe('applications handled, and how', () => {
  sentences([
    ['我镇共办结依申请公开信函3件。', [['applications.handled', 3, '办结依申请公开信函3件']]],
    ['全年答复政府信息公开申请25件。', [['applications.handled', 25, '答复政府信息公开申请25件']]],
    [
      '全年共办理政府信息公开申请25件。',
      [
        ['applications.receivedOrHandled', 25, '办理政府信息公开申请25件'],
        ['applications.handled', 25, '办理政府信息公开申请25件'],
      ],
    ],
    [
      '受理并办结政府信息公开申请6件。',
      [
        ['applications.received', 6, '受理并办结政府信息公开申请6件'],
        ['applications.handled', 6, '受理并办结政府信息公开申请6件'],
      ],
    ],
    [
      '收到并答复依申请公开申请6件。',
      [
        ['applications.received', 6, '收到并答复依申请公开申请6件'],
        ['applications.handled', 6, '收到并答复依申请公开申请6件'],
      ],
    ],
    [
      '收到政府信息公开申请6件，公开答复6件。',
      [
        ['applications.received', 6, '收到政府信息公开申请6件'],
        ['applications.handled', 6, '公开答复6件'],
      ],
    ],
    [
      '收到政府信息公开申请6件，全部按时答复。',
      [
        ['applications.received', 6, '收到政府信息公开申请6件'],
        ['applications.handledAll', 6, '全部按时答复'],
      ],
    ],
    [
      '收到政府信息公开申请6件，均在法定期限内答复申请人。',
      [
        ['applications.received', 6, '收到政府信息公开申请6件'],
        ['applications.handledAll', 6, '均在法定期限内答复申请人'],
      ],
    ],
    [
      '收到政府信息公开申请6件，均已按照规定办理完毕。',
      [
        ['applications.received', 6, '收到政府信息公开申请6件'],
        ['applications.handledAll', 6, '均已按照规定办理完毕'],
      ],
    ],
    [
      '收到政府信息公开申请1件，已在规定时限内答复。',
      [
        ['applications.received', 1, '收到政府信息公开申请1件'],
        ['applications.handledAll', 1, '已在规定时限内答复'],
      ],
    ],
    [
      '收到政府信息公开申请6件并全部办结。',
      [
        ['applications.received', 6, '收到政府信息公开申请6件'],
        ['applications.handledAll', 6, '并全部办结'],
      ],
    ],
    ['收到政府信息公开申请6件，办结率100%。', [['applications.received', 6, '收到政府信息公开申请6件']]],
    [
      '共收到政府信息公开申请6件、办结5件。',
      [
        ['applications.received', 6, '收到政府信息公开申请6件'],
        ['applications.handled', 5, '办结5件'],
      ],
    ],
    ['依申请公开共办结8件。', [['applications.handled', 8, '依申请公开共办结8件']]],
    [
      '收到政府信息公开申请8件，其中予以公开5件，部分公开2件，不予公开1件。',
      [
        ['applications.received', 8, '收到政府信息公开申请8件'],
        ['applications.granted', 5, '予以公开5件'],
        ['applications.partial', 2, '部分公开2件'],
        ['applications.denied', 1, '不予公开1件'],
      ],
    ],
    [
      '收到政府信息公开申请8件，予以公开或部分公开7件，无法提供1件。',
      [
        ['applications.received', 8, '收到政府信息公开申请8件'],
        ['applications.grantedAndPartial', 7, '予以公开或部分公开7件'],
        ['applications.unable', 1, '无法提供1件'],
      ],
    ],
    [
      '收到政府信息公开申请8件，予以公开和不予公开共7件。',
      [['applications.received', 8, '收到政府信息公开申请8件']],
    ],
    [
      '收到政府信息公开申请8件，6件予以公开，2件不予处理。',
      [
        ['applications.received', 8, '收到政府信息公开申请8件'],
        ['applications.granted', 6, '6件予以公开'],
        ['applications.refused', 2, '2件不予处理'],
      ],
    ],
    [
      '收到政府信息公开申请8件，均未予以公开。',
      [
        ['applications.received', 8, '收到政府信息公开申请8件'],
        ['applications.granted', 0, '均未予以公开'],
      ],
    ],
    [
      '办理政府信息公开申请23件，其中主动公开5件，同意公开10件，不予公开8件。',
      [
        ['applications.receivedOrHandled', 23, '办理政府信息公开申请23件'],
        ['applications.handled', 23, '办理政府信息公开申请23件'],
        ['applications.denied', 8, '不予公开8件'],
      ],
    ],
    ['没有不予公开的政府信息公开申请。', [['applications.denied', 0, '没有不予公开的政府信息公开申请']]],
    [
      '收到政府信息公开申请8件，其他处理1件。',
      [
        ['applications.received', 8, '收到政府信息公开申请8件'],
        ['applications.other', 1, '其他处理1件'],
      ],
    ],
    [
      '收到依申请公开信件4件；承办12345热线派单2047件，办结2040件。',
      [['applications.received', 4, '收到依申请公开信件4件']],
    ],
    [
      '受理政府信息公开申请4件、群众咨询210件、信访事项35件。',
      [['applications.received', 4, '受理政府信息公开申请4件']],
    ],
  ]);
});

describe('no applications', () => {
  sentences([
    ['2021年，我镇未收到政府信息公开申请。', [['applications.received', 0, '未收到政府信息公开申请']]],
    ['全年没有收到依申请公开事项。', [['applications.received', 0, '没有收到依申请公开事项']]],
    ['本年度未接到信息公开申请。', [['applications.received', 0, '未接到信息公开申请']]],
    ['我局尚未接到依申请公开的要求。', [['applications.received', 0, '尚未接到依申请公开的要求']]],
    ['本年度尚未接到公开申请。', [['applications.received', 0, '尚未接到公开申请']]],
    ['全年未受理政府信息公开申请。', [['applications.received', 0, '未受理政府信息公开申请']]],
    ['全年未发生依申请公开事项。', [['applications.received', 0, '未发生依申请公开事项']]],
    ['报告期内本镇没有依申请公开事项发生。', [['applications.received', 0, '没有依申请公开事项']]],
    ['青石镇政府信息公开申请未收到。', [['applications.received', 0, '政府信息公开申请未收到']]],
    ['青石镇政府未收到政府信息公开申请。', [['applications.received', 0, '未收到政府信息公开申请']]],
    ['全年没有政府信息公开申请被起诉。', [['reviews.litigation', 0, '没有政府信息公开申请被起诉']]],
    ['没有依申请公开结果。', []],
    ['本单位全年无依申请公开申请。', [['applications.received', 0, '无依申请公开申请']]],
    ['2021年本单位无政府信息公开申请情况。', [['applications.received', 0, '无政府信息公开申请情况']]],
    ['2021年我镇无依申请公开情况。', [['applications.received', 0, '无依申请公开情况']]],
    [
      '没有收到任何形式的政府信息公开申请。',
      [['applications.received', 0, '没有收到任何形式的政府信息公开申请']],
    ],
    [
      '未收到公民政府信息公开方面的申请。',
      [['applications.received.person', 0, '未收到公民政府信息公开方面的申请']],
    ],
    ['我镇没有依申请公开办理件。', [['applications.received', 0, '没有依申请公开办理件']]],
    ['我镇全年未收到任何政府信息公开申请。', [['applications.received', 0, '未收到任何政府信息公开申请']]],
    ['我镇全年未收到一件政府信息公开申请。', [['applications.received', 0, '未收到一件政府信息公开申请']]],
    ['我镇全年未收到政府信息公开申请0件。', [['applications.received', 0, '未收到政府信息公开申请0件']]],
    [
      '未收到公民、法人或其他组织提出的政府信息公开申请。',
      [['applications.received', 0, '未收到公民、法人或其他组织提出的政府信息公开申请']],
    ],
    [
      '没有公民、法人或者其他组织向我局提出政府信息公开申请。',
      [['applications.received', 0, '没有公民、法人或者其他组织向我局提出政府信息公开申请']],
      BUREAU,
    ],
    ['全年无单位和个人申请公开政府信息。', [['applications.received', 0, '无单位和个人申请公开政府信息']]],
    ['（二）依申请公开。本年度未收到相关申请。', [['applications.received', 0, '未收到相关申请']]],
    ['依申请公开方面：未收到该项申请。', [['applications.received', 0, '未收到该项申请']]],
    ['政府信息公开申请全年未收到。', [['applications.received', 0, '政府信息公开申请全年未收到']]],
    ['我镇政府信息公开申请未收到。', [['applications.received', 0, '政府信息公开申请未收到']]],
    ['依申请公开事项未发生。', [['applications.received', 0, '依申请公开事项未发生']]],
    [
      '全年未收到政府信息公开申请，无结转下年度的申请。',
      [
        ['applications.received', 0, '未收到政府信息公开申请'],
        ['applications.carriedOut', 0, '无结转下年度的申请'],
      ],
    ],
    [
      '未收到法人或其他组织的政府信息公开申请。',
      [['applications.received.organisations', 0, '未收到法人或其他组织的政府信息公开申请']],
    ],
    // A bracket speaks of the count in its own sentence, whatever was counted before.
    [
      '共收到政府信息公开申请19件。2021年共处理政府信息公开申请22件（含上年度结转3件）。',
      [
        ['applications.received', 19, '收到政府信息公开申请19件'],
        ['applications.receivedOrHandled', 19, '处理政府信息公开申请22件（含上年度结转3件'],
        ['applications.carriedIn', 3, '上年度结转3件'],
      ],
    ],
    [
      '未收到自然人的政府信息公开申请。',
      [['applications.received.person', 0, '未收到自然人的政府信息公开申请']],
    ],
    [
      '未收到政府信息公开申请、行政复议、行政诉讼。',
      [
        ['applications.received', 0, '未收到政府信息公开申请'],
        ['reviews.reconsideration', 0, '未收到政府信息公开申请、行政复议、行政诉讼'],
        ['reviews.litigation', 0, '未收到政府信息公开申请、行政复议、行政诉讼'],
      ],
    ],
  ]);
});
