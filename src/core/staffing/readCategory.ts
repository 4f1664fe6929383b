import type { Category } from './staff';
import { wordReader } from '../table/wordReader';

/** The words for each category 身份, also as posts of institutions are named: management and professional posts are those of cadres, 工勤技能 posts those of workers. */
const WORDS: Readonly<Record<Category, readonly string[]>> = {
  cadre: [
    ...['cadre', 'cadres', 'management', 'manager', 'managerial', 'management staff', 'professional', 'professional staff', 'professional and technical', 'professional and technical staff', 'civil servant'],
    ...['干部', '干部身份', '国家干部', '聘用制干部', '聘任制干部', '女干部', '管理人员', '管理', '管理岗', '管理岗位', '管理类', '职员', '专业技术', '专业技术人员', '专业技术岗', '专业技术岗位', '专技', '专技人员', '专技岗', '专技岗位', '管理技术岗位', '公务员', '参公人员', '参照公务员法管理人员'],
  ],
  worker: [
    ...['worker', 'workers', 'manual worker', 'skilled worker', 'ordinary worker'],
    ...['工人', '工人身份', '女工人', '工勤', '工勤人员', '工勤岗', '工勤岗位', '工勤技能', '工勤技能人员', '工勤技能岗', '工勤技能岗位', '机关工勤', '机关工勤人员', '技术工人', '技术工', '技工', '普通工人', '普通工', '普工', '合同制工人', '合同工人', '固定工', '操作岗位'],
  ],
}; // prettier-ignore

/** The category that a text names: `专业技术人员` is a cadre, `工勤` a worker. null when it names none. */
export const readCategory: (text: string) => Category | null = wordReader(WORDS);
