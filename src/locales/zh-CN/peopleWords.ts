import type { peopleWords as english } from '../en/peopleWords';

export const peopleWords: typeof english = {
  orders: { retirement: '临近退休的先列', lastIn: '参加工作晚的先列', marked: '只列手工标记的' },
  placementStages: { open: '办理中', done: '已完成' },
  placement: {
    placedBy: (channel) => `安置：${channel}`,
    placed: '已安置',
    unplaced: '待安置',
    unnamed: '未明确到人',
    overdue: '已逾期',
    beyond: '超额安置',
  },
  remaining: {
    year: '年度',
    byAge: '到龄退休',
    byLeaving: '其他退出',
    byPost: '转任其他岗位',
    reduced: '当年消化',
    remaining: '年末剩余超编',
    within: (years) => `${years}年内是否消化完毕`,
  },
  seats: {
    chiefs: {
      authorised: '正职核定数',
      held: '正职实配数',
      concurrent: '县领导兼任正职数',
      surplus: '正职超配数',
      vacant: '正职空缺数',
    },
    deputies: {
      authorised: '副职核定数',
      held: '副职实配数',
      concurrent: '县领导兼任副职数',
      surplus: '副职超配数',
      vacant: '副职空缺数',
    },
    pool: '流动池人数',
    poolExpired: '其中期满人数',
    left: '退出领导岗位人数',
    promoted: '其中晋升职级人数',
  },
};
