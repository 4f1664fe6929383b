import type { PostType } from '../agencies/measures';
import { wordReader } from '../table/wordReader';

/** The words for each post type 编制类型. 参公 units hold institution posts; who pays (全额, 差额) does not change the type. */
const WORDS: Readonly<Record<PostType, readonly string[]>> = {
  admin: [
    ...['Administrative', 'Administrative post', 'Administrative posts', 'Admin', 'Admin post', 'Admin posts'],
    ...['行政编制', '行政', '行政编', '行政类', '行政人员编制', '机关行政编制', '机关行政', '党政机关行政编制', '行政在编'],
  ],
  politicalLegal: [
    ...['Political-legal', 'Political-legal post', 'Political-legal posts', 'Political and legal', 'Political and legal posts', 'Political/legal', 'Political/legal posts'],
    ...['政法专项编制', '政法专项', '政法', '政法编制', '政法编', '政法专项编', '政法专项行政编制', '政法行政编制', '政法机关专项编制', '专项编制', '公安专项编制'],
  ],
  institution: [
    ...['Institution', 'Institution post', 'Institution posts', 'Institutional', 'Institutional post', 'Institutional posts', 'Public institution', 'Public institution post', 'Public institution posts'],
    ...['事业编制', '事业', '事业编', '事业类', '事业单位编制', '事业单位', '事业人员编制', '事业在编', '全额事业编制', '差额事业编制', '全额事业', '差额事业', '全额事业编', '差额事业编', '财政全额事业编制', '财政差额事业编制', '自收自支事业编制', '自收自支事业', '全额拨款事业编制', '差额拨款事业编制', '参公事业编制', '参公事业', '参公编制', '参公', '参照公务员法管理事业编制', '参照公务员法管理'],
  ],
  worker: [
    ...['Worker', 'Workers', 'Worker post', 'Worker posts', 'Workers post', 'Workers posts', "Workers' posts"],
    ...['工勤编制', '工勤', '工勤编', '工勤人员', '工勤人员编制', '机关工勤', '机关工勤编制', '机关工勤人员编制', '工人编制', '后勤编制', '后勤服务编制', '后勤服务人员编制', '机关后勤服务编制', '后勤事业编制'],
  ],
}; // prettier-ignore

/** The post type that a text names: `行政`, `Institution posts`, `事业编制（全额）`. null when it names none: `合同制`. */
export const readPostType: (text: string) => PostType | null = wordReader(WORDS);
