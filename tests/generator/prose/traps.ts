import type { Sentence } from './speaker';

/** Numbers that look like a claim about the tables and are none. A careful inspector passes over all of them. */
export const numberTraps: Sentence[] = [
  (s) => `${s.when}受理12345热线转办件${s.random.int(101, 999)}件，按期办结率${s.random.int(96, 99)}%。`,
  (s) => `${s.when}收到12345政务服务便民热线工单${s.random.int(101, 3900)}件，已全部办结。`,
  (s) =>
    `收到${s.random.pick(['书记', '局长', '县长', '领导'])}信箱来信${s.random.int(41, 99)}件，均已回复。`,
  (s) => `${s.when}办理网民留言${s.random.int(41, 160)}条，回复率100%。`,
  (s) => `接待群众来访${s.random.int(21, 80)}批次，办理信访事项${s.random.int(21, 90)}件。`,
  (s) => `承办人大代表建议${s.random.int(2, 19)}件、政协提案${s.random.int(2, 19)}件，办复率100%。`,
  (s) => `${s.when}受理行政许可申请${s.random.int(1200, 2600)}件，平均提速${s.random.int(30, 70)}%。`,
  (s) => `答复期限由20个工作日压缩至${s.random.int(8, 15)}个工作日。`,
  (s) =>
    `${s.when}政务公开第三方评估得分${s.random.int(85, 98)}.${s.random.int(1, 9)}分，列${s.agency.above}第${s.random.int(2, 9)}位。`,
  (s) => `网站访问量同比增长${s.random.int(5, 60)}.${s.random.int(1, 9)}%。`,
  (s) => `按照国办公开办函〔${s.year >= 2021 ? '2021〕30' : '2019〕60'}号文件的要求编制本报告。`,
  () => '严格执行《中华人民共和国政府信息公开条例》（国务院令第711号）。',
  (s) => `自2008年以来，${s.we}历年累计收到政府信息公开申请${s.random.int(4001, 9900)}件。`,
  (s) => `上一年度收到政府信息公开申请${s.random.int(4001, 4900)}件，今年总体平稳。`,
  (s) => `${s.year - 1}年全年收到依申请公开件${s.random.int(4001, 4900)}件。`,
  (s) => `协助其他部门办理依申请公开事项${s.random.int(4, 9)}起。`,
  (s) =>
    `主动公开文件${s.random.int(31, 50)}件，依申请公开文件${s.random.int(51, 80)}件，不予公开文件${s.random.int(3, 20)}件，公开属性全部标注。`,
  (s) => `${s.when}制作公文时同步确定公开属性，其中属性为“依申请公开”的公文${s.random.int(101, 390)}件。`,
  (s) => `举办政府信息公开业务培训${s.random.int(2, 6)}场，参训${s.random.int(40, 300)}人次。`,
  (s) => `设立政务公开专区${s.random.int(2, 12)}个、信息公开栏${s.random.int(2, 30)}处。`,
  (s) => `${s.when}召开新闻发布会${s.random.int(2, 12)}场，在线访谈${s.random.int(2, 6)}期。`,
  (s) =>
    `开展网上意见征集${s.random.int(2, 20)}次，收到意见建议${s.random.int(13, 60)}条，采纳${s.random.int(2, 12)}条。`,
  (s) =>
    `12315平台受理消费投诉${s.random.int(101, 900)}件，挽回损失${s.random.int(3, 60)}.${s.random.int(1, 9)}万元。`,
  (s) => `协调解决群众通过微信公众号留言反映的问题${s.random.int(21, 90)}个。`,
  (s) => `受理咨询电话${s.random.int(101, 700)}次，现场咨询${s.random.int(21, 90)}人次。`,
  (s) => `投入经费${s.random.int(2, 30)}.${s.random.int(1, 9)}万元升级公开查阅点。`,
];

/** Other units in a report: none of them is its author. */
export const unitTraps: Sentence[] = [
  (s) => `认真落实${s.agency.site}办公室印发的年度政务公开工作要点。`,
  (s) => `工作经验在${s.agency.above}政务公开推进会上作了交流。`,
  () => '组织业务人员赴先进乡镇、街道和部门学习信息公开做法。',
  () => '积极参加全国政府信息公开业务视频培训。',
  (s) => `在${s.agency.above}政府网站抽查中未发现不合格问题。`,
  (s) => `对照${s.agency.above}基层政务公开标准目录，逐项补齐公开内容。`,
];
