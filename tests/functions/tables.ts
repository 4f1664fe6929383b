/** Small tables as Excel hands them to a function. */
export const agencies = [
  ['Unit', 'Kind', 'Grade', 'Administrative posts', 'Administrative in post', 'Chief posts', 'Phone'],
  ['Forestry bureau', 'Government department', 'section', 10, 9, 1, '0350-1'],
  ['Land bureau', 'Government department', 'section', 20, 23, 1, '0350-2'],
  ['Publicity department', 'Party organ', 'section', 6, 6, 1, ''],
];

export const plan = [
  ['Option', 'Operation', 'From', 'To', 'Name plate'],
  ['', 'merge', 'Forestry bureau', 'Natural resources bureau', 'Forestry bureau'],
  ['', 'merge', 'Land bureau', 'Natural resources bureau', ''],
];

export const approved = [
  ['Unit', 'Administrative posts', 'Chief posts', 'Sections', 'Document'],
  ['Natural resources bureau', 25, 1, 6, 'No. 12'],
];

export const agenciesZh = [
  ['单位名称', '机构性质', '行政编制', '行政实有'],
  ['林业局', '政府工作部门', 10, 9],
  ['国土局', '政府工作部门', 20, 23],
  ['宣传部', '党委机构', 6, 6],
];

export const planZh = [
  ['方案', '改革方式', '改革前机构', '改革后机构'],
  ['A', '合并组建', '林业局', '自然资源局'],
  ['A', '合并组建', '国土局', '自然资源局'],
  ['B', '更名', '国土局', '自然资源局'],
];

/** A copy with one cell changed; rows and columns count from 0, the header row being 0. */
export function withCell(
  table: readonly (readonly unknown[])[],
  row: number,
  column: number,
  cell: unknown,
): unknown[][] {
  const copy = table.map((cells) => [...cells]);
  copy[row][column] = cell;
  return copy;
}
