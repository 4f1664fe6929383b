/**
 * Headers that fit several columns, such as 编制数 in a table that does not split posts by type. They are an issue unless
 * one of the columns is there by itself: then they head a total.
 */
export const AMBIGUOUS_HEADERS: readonly { readonly headers: readonly string[]; readonly fits: readonly string[] }[] = [
  { headers: ['领导职数', '核定领导职数', '职数', 'Leader posts', 'Leader seats'], fits: ['chiefs', 'deputies'] },
  {
    headers: [
      '编制',
      '编制数',
      '核定编制',
      '核定编制数',
      '编制总数',
      '编制合计',
      'Posts',
      'Number of posts',
      'Approved posts',
    ],
    fits: ['adminPosts', 'politicalLegalPosts', 'institutionPosts', 'workerPosts'],
  },
  {
    headers: ['实有', '实有人数', '实有人员', '在编人数', '在职人数', 'In post', 'Staff in post', 'Headcount'],
    fits: ['adminStaff', 'politicalLegalStaff', 'institutionStaff', 'workerStaff'],
  },
  { headers: ['行政'], fits: ['adminPosts', 'adminStaff'] },
  { headers: ['政法专项', '政法'], fits: ['politicalLegalPosts', 'politicalLegalStaff'] },
  { headers: ['事业'], fits: ['institutionPosts', 'institutionStaff'] },
  { headers: ['科室'], fits: ['superiorSection', 'section'] },
  { headers: ['对口部门'], fits: ['superior', 'unit'] },
  { headers: ['工勤'], fits: ['workerPosts', 'workerStaff'] },
];
