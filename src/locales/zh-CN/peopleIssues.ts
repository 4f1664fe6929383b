import type { peopleIssues as english } from '../en/peopleIssues';

const count = (amount: number): string => amount.toLocaleString('en-US');

export const peopleIssues: typeof english = {
  placementDateMissing: ({ people }) =>
    `共${count(people)}名转到其他岗位的人员未填安置日期，按改革生效时已安置计算。请补填安置日期。`,
  placedWithoutPostType: ({ people }) =>
    `共${count(people)}人已填安置渠道或列为超编，但未填编制类型，无法与超编数对应。请补填编制类型。`,
  markedBeyondSurplus: ({ unit, people }) =>
    `“${unit}”有${count(people)}人列为超编但未进入台账：该单位相应编制类型的超编数不足。请核对“列为超编”列或该单位编制数。`,
  doneWithoutChannel: () => '状态为已完成，但未填安置渠道，此人按待安置统计。请补填安置渠道。',
  placedTwiceLikely: ({ firstRow, firstCell }) =>
    `姓名、出生年月和性别与${firstCell ?? `第${firstRow}行`}的人员相同，且两人均填有安置渠道，疑为同一人以两个编号重复安置。请核实，如为同一人请删除一行。`,
  noLeadersFound: () =>
    '已核定领导职数，但人员表中没有正职、副职人员，各单位职数均列为空缺。请在“职务”列填写正职或副职，具体职务名称不作为领导职务识别。',
  poolExpired: ({ month }) => `流动池期限已于${month}届满。请及时安排任职或办理退休，期限有变的请更正。`,
  rankWithoutLeft: ({ rank }) =>
    `填有晋升职级“${rank}”，但未填退出领导岗位时间，不计入退出领导岗位后晋升职级人数。请补填退出时间。`,
  databaseFlag: ({ reason }) =>
    reason === 'notLeader'
      ? '专项数据库只限涉改领导干部，此人未任领导职务，也未退出领导岗位、未进入流动池。请移出数据库，或补填职务。'
      : '专项数据库只限涉改单位的领导干部，改革方案未涉及此人所在单位。请移出数据库，或核对单位名称。',
  unknownUnitOfSeat: ({ unit, likely }) =>
    `县领导兼任领导职务的“${unit}”不在机构表中${likely.length === 0 ? '' : `，是否为${likely.map((name) => `“${name}”`).join('、')}`}，未与核定职数对应。请统一两表的单位名称。`,
};
