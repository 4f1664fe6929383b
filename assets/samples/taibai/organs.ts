import type { Kind } from '../../../src/core/agencies/kinds';

/** An organ before the reform: name, administrative posts, people in post. The numbers of posts are illustrative. */
export interface TaibaiOrgan {
  readonly name: string;
  readonly kind: Kind;
  readonly posts: number;
  readonly inPost: number;
}

const party = (name: string, posts: number, inPost: number): TaibaiOrgan => ({
  name,
  kind: 'partyOrgan',
  posts,
  inPost,
});

const department = (name: string, posts: number, inPost: number): TaibaiOrgan => ({
  name,
  kind: 'governmentDepartment',
  posts,
  inPost,
});

export const TAIBAI_ORGANS: readonly TaibaiOrgan[] = [
  party('县纪委监委机关', 26, 23),
  party('县委办公室', 15, 13),
  party('县委组织部', 13, 11),
  party('县委宣传部', 9, 8),
  party('县委统战部', 7, 6),
  party('县委政法委员会', 7, 6),
  party('县委社会工作部', 5, 4),
  party('县委机构编制委员会办公室', 6, 5),
  department('县政府办公室', 16, 14),
  department('县发展和改革局', 9, 7),
  department('县工业和信息化局', 6, 5),
  department('县商务局', 5, 4),
  department('县教育体育局', 10, 9),
  department('县公安局', 64, 58),
  department('县民政局', 7, 6),
  department('县司法局', 15, 13),
  department('县财政局', 13, 11),
  department('县人力资源和社会保障局', 9, 8),
  department('县自然资源局', 10, 9),
  department('县林业局', 9, 8),
  department('县住房和城乡建设局', 9, 7),
  department('县交通运输局', 7, 6),
  department('县水利局', 8, 7),
  department('县农业农村局', 12, 10),
  department('县乡村振兴局', 5, 4),
  department('县文化和旅游局', 7, 6),
  department('县卫生健康局', 10, 9),
  department('县医疗保障局', 5, 4),
  department('县退役军人事务局', 6, 5),
  department('县应急管理局', 9, 8),
  department('县审计局', 8, 7),
  department('县市场监督管理局', 22, 19),
];
