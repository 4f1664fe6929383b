/** Small tables of duties and procedures as Excel hands them to a function. */
export const duties = [
  [...['Duty', 'Superior department', 'Superior section', 'Unit', 'Section', 'Township office'], 'Deputy in charge'],
  ['Felling permits', 'City forestry bureau', 'Forest section', 'Forestry bureau', 'Office', 'North town office', 'A'],
  [
    ...['Land permits', 'City planning bureau; City land bureau', 'Permits section', 'Land bureau', 'Office'],
    ...['North town office; South town office', 'B'],
  ],
  ['Land survey', 'City land bureau', 'Survey section', 'Land bureau', 'Survey section', '', 'B'],
  ['Press', 'City publicity department', '', 'Publicity department', 'Press office', 'South town office', ''],
  ['Archives', '', '', '', '', '', ''], // no unit
  ['Fire watch', 'City forestry bureau', '', 'Fire centre', '', '', ''], // a unit that the agencies do not have
];

export const agencies = [
  ['Unit', 'Kind', 'Supervising unit', 'Administrative posts', 'Administrative in post'],
  ['Forestry bureau', 'Government department', '', 10, 4],
  ['Land bureau', 'Government department', '', 20, 0],
  ['Publicity department', 'Party organ', '', 6, 0],
  ['Forest station', 'Public institution', 'Forestry bureau', 3, 3],
];

export const plan = [
  ['Operation', 'From', 'To', 'Duty'],
  ['merge', 'Forestry bureau', 'Natural resources bureau', ''],
  ['merge', 'Land bureau', 'Natural resources bureau', ''],
];

export const dutiesZh = [
  ['县区', '职责', '上级部门', '上级科室', '单位', '股室', '乡镇机构', '分管领导'],
  ['甲县', '林木采伐许可', '市林业局', '资源科', '林业局', '办公室', '各乡镇自然资源所', '副局长'],
  ['甲县', '用地审批', '市自然资源局、市行政审批局', '利用科', '国土局', '利用股、办公室', '', '副局长'],
  ['甲县', '新闻管理', '市委宣传部', '', '宣传部', '', '', ''],
  ['乙县', '林木采伐许可', '市林业局', '资源科', '林业局', '资源股', '乙一镇自然资源所', ''],
  ['乙县', '档案管理', '', '', '', '', '', ''],
];

export const agenciesZh = [
  ['县区', '单位名称', '机构性质'],
  ['甲县', '林业局', '政府工作部门'],
  ['甲县', '国土局', '政府工作部门'],
  ['甲县', '宣传部', '党委机构'],
  ['乙县', '林业局', '政府工作部门'],
];

export const planZh = [
  ['县区', '方案', '改革方式', '改革前机构', '改革后机构'],
  ['甲县', '', '合并组建', '林业局', '自然资源局'],
  ['甲县', '', '合并组建', '国土局', '自然资源局'],
  ['乙县', 'A', '撤销', '林业局', ''],
  ['乙县', 'B', '更名', '林业局', '自然资源局'],
];

/** Building permit before: 2 + (5 or 3 + notice 10) + 4; after: 1 + 4. */
export const procedures = [
  ['Matter', 'Stage', 'Step', 'Department', 'Working days', 'Notice days', 'After step'],
  ['Building permit', 'before', 'Acceptance', 'Hall', 2, '', ''],
  ['Building permit', 'before', 'Review', 'Land bureau', 5, '', 'Acceptance'],
  ['Building permit', 'before', 'Notice', 'Land bureau', 3, 10, 'Acceptance'],
  ['Building permit', 'before', 'Decision', 'Land bureau', 4, '', 'Review; Notice'],
  ['Building permit', 'after', 'Acceptance', 'Hall', '1', '', ''],
  ['Building permit', 'after', 'Decision', 'Natural resources bureau', 4, '', 'Acceptance'],
  ['Felling permit', 'before', 'Decision', 'Forestry bureau', 7.5, '', ''],
];

export const proceduresZh = [
  ['事项', '阶段', '环节', '部门', '工作日', '公示日', '前置环节'],
  ['用地审批', '改革前', '受理', '政务大厅', 2, '', ''],
  ['用地审批', '改革前', '审核', '国土局', '10', 5, '受理'],
  ['用地审批', '改革后', '受理审核', '自然资源局', 6, 5, ''],
];
