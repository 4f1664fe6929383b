import type { SurplusOrder } from '../../core/placement/placement';
import type { peopleSheets as english } from '../en/peopleSheets';

const orderNotes: Record<SurplusOrder, string> = {
  retirement: '再按退休时间由近及远列入其他人员',
  lastIn: '再按参加工作时间由晚到早列入其他人员',
  marked: '不再列入其他人员',
};

export const peopleSheets: typeof english = {
  asOf: (month) => `截至${month.replace('-', '年').replace('年0', '年')}月`,
  people: '单位：名',
  staffRows: (rows) => `人员表：${rows}`,
  wordSeparator: '、',

  placementName: '人员安置台账',
  placementTitle: '超编人员安置台账',
  ledgerSection: '一、各单位超编和安置情况',
  noSurplus: '改革后各单位均不超编，没有需要安置的人员。',
  placedGroup: '已安置（按渠道）',
  withoutUnit: '（撤销，未明确去向）',

  remainingSection: '二、超编人员分年消化情况',
  year: (year) => `${year}年`,
  atStart: '年初超编人员',
  usualYears: '3—5',
  goneWithin: (year, first, years, intended) =>
    `超编人员到${year}年末消化完毕，自${first}年起用时${years}年，在${intended}年过渡期内。`,
  goneLater: (year, first, years, intended) =>
    `超编人员到${year}年末才能消化完毕，自${first}年起需要${years}年，超过${intended}年过渡期。`,
  notGone: (year, people, intended) =>
    `到${year}年末仍有超编人员${people}名未消化，${intended}年过渡期内不能消化完毕。`,
  stillThere: (year, people) => `到${year}年末仍有超编人员${people}名未消化。`,

  listSection: (people) => `三、人员名单（${people}人，需要处理的列在前）`,
  nobodyNamed: '人员表没有可以列名的超编人员。',
  unnamedSentence: (people) => `另有超编人员${people}名在人员表中未列名，已计入上列数字，不在以下名单内。`,
  groupHead: (group, people) => `${group}（${people}人）`,
  personId: '人员编号',
  personName: '姓名',
  position: '职务',
  channel: '安置渠道',
  date: '安置日期',
  placeBy: '安置时限',
  status: '状态',
  remark: '备注',
  placementNotes: (order) => [
    '超编按单位和编制类型分别计算，为实有人数超过编制数的部分，不互相抵补；各行及合计均为：超编＝已安置＋待安置。编制数有小数的，超编数相应有小数。',
    `列名顺序：在每个单位每类编制的超编数以内，先列已有安置渠道的，再列渠道为待安置或手工标记“列为超编”的，${orderNotes[order]}；标记为不列入的不列。已有安置渠道的计为已安置，其余计为待安置。`,
    '逾期：尚未办结，而安置时限、安置日期或退出日期已过。超额安置：已有渠道的人数已达到超编数，多出的人员另列，不计入已安置。',
    '分年消化：本单位同类编制人员退出或转到其他岗位的，腾出的编制不再补人，相应减少超编；跟班学习、驻村和网格及其他渠道的，本人退出前仍计为超编。',
  ],
  notGoneNote: (year) => `按现有数据测算，超编人员到${year}年末消化完毕。`,
  neverGoneNote: '部分超编人员无法测算何时消化：退休时间不明，或超编数中有人员表未列名的。',
  withoutNames: '个人信息：人员编号只显示后四位，不列姓名；名单确需列姓名的，可在生成时选择列出。',
  withNames: '个人信息：本表按要求列出姓名，人员编号只显示后四位，请仅提供给确需使用的人员。',
  placementLiveNote:
    '实时：各单位情况和分年数字为REFORM公式，随本工作簿各表变动而更新。单位、渠道和人员名单以生成时间为准，单位已不存在的显示“—”；标题下方提示时请重新生成。',

  seatsName: '领导职数台账',
  seatsTitle: '领导职数台账',
  seatsUnit: '单位：职数为名，人员为人',
  seatsSection: '一、各单位正职、副职职数',
  noSeats: '各单位均未核定领导职数，人员表也没有领导干部。',
  chiefs: '正职',
  deputies: '副职',
  seatHeads: { authorised: '核定', held: '实配', concurrent: '县领导兼任', surplus: '超配', vacant: '空缺' },
  poolGroup: '流动池',
  poolHeads: { pool: '人数', poolExpired: '已期满', poolFirst: '最早期满' },
  left: '退出领导岗位',
  promoted: '晋升职级',
  seatRemarks: { noUnit: '改革后不再设此单位', overSeats: '超职数配备', expired: '流动池有人期满' },
  poolSection: (people, expired) =>
    `二、流动池人员（${people}人，按期满先后排列${expired > 0 ? `，其中已期满${expired}人` : ''}）`,
  noPool: '流动池没有人员。',
  leftSection: (people, promoted) => `三、退出领导岗位人员（${people}人，其中晋升职级${promoted}人）`,
  nobodyLeft: '没有退出领导岗位的人员。',
  databaseSection: (people, flags) => `四、专项数据库（在库${people}人，需核实${flags}人）`,
  noFlags: (people) => (people === 0 ? '人员表未标明在库人员。' : '在库人员均为改革涉及单位的领导干部。'),
  rank: '职级',
  newRank: '晋升后职级',
  rankStated: '有',
  poolUntil: '流动池期限',
  leftOn: '退出时间',
  reason: '需核实的原因',
  expired: '▲已期满',
  flagReasons: {
    notLeader: '现不担任领导职务，也不是退出领导岗位或流动池人员',
    unitNotConcerned: '所在单位不涉及改革',
  },
  seatsTie: (held, leaders) =>
    `实配数与领导人数相符：正职、副职实配共${held}名＝人员表中在任领导${leaders}人。已退出领导岗位和流动池人员不占职数，县领导兼任的单独计数。`,
  seatsNotes: [
    '超配＝实配＋县领导兼任－核定（大于0的部分），小于0的为空缺；正职与副职之间、单位之间不互相抵补。各表未列职数的留空。',
    '已期满：流动池期限的月份已过。领导干部随所在单位列示，单位改革后不再设立的，列在原单位名下；撤销单位原列有职数的，改革后核定为0，其领导干部均计为超配。',
    '专项数据库只收录改革涉及的领导干部，即改革涉及单位中在任、退出领导岗位或在流动池的领导干部。',
  ],
  seatsPrivacy: '个人信息：人员编号只显示后四位，不列姓名；职级在工资标准表和人员表其他人员中均没有的，只显示“有”。',
  seatsLiveNote:
    '实时：职数表为REFORM公式，随本工作簿各表变动而更新。单位和人员名单以生成时间为准，单位已不存在的显示“—”；标题下方提示时请重新生成。',
};
