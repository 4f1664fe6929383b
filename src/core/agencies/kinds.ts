/** Kinds of unit 机构性质. `other*` never occurs: a kind that is not in this list is an issue at its cell. */
export const KINDS = [
  'partyOrgan', // 党委机构
  'governmentDepartment', // 政府工作部门
  'massOrganisation', // 群团机关
  'institution', // 事业单位
  'institutionClassI', // 公益一类
  'institutionClassII', // 公益二类
  'institutionCivilService', // 参公
  'lawEnforcementTeam', // 综合执法队伍
  'deliberativeBody', // 议事协调机构
  'dispatchedOrgan', // 派出机构
  'township', // 乡镇（街道）
  'developmentZone', // 开发区
  'school', // 学校
  'hospital', // 医院
] as const;

export type Kind = (typeof KINDS)[number];

/** Public institutions 事业单位 of every class. */
export const INSTITUTION_KINDS: readonly Kind[] = [
  'institution',
  'institutionClassI',
  'institutionClassII',
  'institutionCivilService',
];
