import type { RawTable } from '../../src/core';

/**
 * A county with duties in every shape that the sheets show: a unit merged from three whose sections share a name, a
 * co-location, a name plate, a duty that moves alone, an abolished unit, duties without a unit, a unit that is not known,
 * a duty with two departments above and one with none, township offices, institutions below a unit, norms and procedures.
 */
export function dutyCountyZh(): RawTable[] {
  return [
    at('机构', '机构表', [
      ['单位名称', '机构性质', '主管单位', '行政编制', '事业编制', '行政实有', '事业实有', '正职职数', '副职职数'],
      ['县委宣传部', '党委机构', '', 9, 0, 8, 0, 1, 2],
      ['县文化和旅游局', '政府工作部门', '', 8, 0, 7, 0, 1, 2],
      ['县发展和改革局', '政府工作部门', '', 10, 0, 6, 0, 1, 2],
      ['县能源局', '政府工作部门', '', 6, 0, 3, 0, 1, 1],
      ['县统计局', '政府工作部门', '', 7, 0, 4, 0, 1, 1],
      ['县农业农村局', '政府工作部门', '', 12, 0, 11, 0, 1, 3],
      ['县价格认证中心', '事业单位', '县发展和改革局', 0, 5, 0, 4, 1, 0],
      ['县节能监察中心', '事业单位', '县能源局', 0, 4, 0, 4, 1, 0],
      ['县招商服务中心', '事业单位', '县发展和改革局', 0, 6, 0, 5, 1, 0],
      ['城关镇', '乡镇', '', 20, 15, 18, 16, 1, 4],
      ['河口乡', '乡镇', '', 16, 12, 15, 11, 1, 3],
      ['合计', '', '', 88, 42, 72, 40, 11, 18],
    ]),
    at('改革方案', '方案表', [
      ['方案', '改革方式', '改革前机构', '改革后机构', '机构性质', '职责', '加挂牌子', '文号'],
      ['A', '合并组建', '县发展和改革局', '县发展改革和统计局', '政府工作部门', '', '', '县改〔2025〕1号'],
      ['A', '合并组建', '县能源局', '县发展改革和统计局', '', '', '县能源局', '县改〔2025〕1号'],
      ['A', '合并组建', '县统计局', '县发展改革和统计局', '', '', '', '县改〔2025〕1号'],
      ['A', '合署办公', '县文化和旅游局', '县委宣传部', '', '', '', ''],
      ['A', '加挂牌子', '县农业农村局', '县农业农村局', '', '', '县乡村振兴局', ''],
      ['A', '职责划转', '县招商服务中心', '县发展改革和统计局', '', '重大招商项目前期协调', '', ''],
      ['A', '撤销', '县招商服务中心', '', '', '', '', ''],
    ]),
    at('职责', '职责表', [
      ['职责', '上级部门', '上级科室', '单位', '股室', '乡镇机构', '分管领导'],
      ['县域发展战略和中长期规划编制', '市发展和改革委员会', '规划科', '县发展和改革局', '综合股', '各乡镇经济发展办公室', '副局长（综合）'],
      ['政府投资项目审批、核准和备案管理', '市发展和改革委员会', '投资科', '县发展和改革局', '投资股', '', '副局长（综合）'],
      ['重要商品和服务价格管理，价格监测、成本调查和价格认定的组织实施', '市发展和改革委员会', '价格科', '县发展和改革局', '价格股', '', '副局长（综合）'],
      ['公文运转和机关后勤保障', '', '', '县发展和改革局', '办公室', '', '副局长（综合）'],
      ['煤炭、电力、油气和新能源行业管理', '市能源局', '综合科', '县能源局', '能源股', '城关镇经济发展办公室', '副局长（能源）'],
      ['节约能源和能源消费总量控制', '市能源局、市发展和改革委员会', '节能科', '县能源局', '能源股', '', '副局长（能源）'],
      ['能源安全生产综合协调', '市能源局', '安全科', '县能源局', '办公室', '各乡镇应急管理办公室', '副局长（能源）'],
      ['国民经济核算和综合统计', '市统计局', '核算科', '县统计局', '综合统计股', '各乡镇经济发展办公室', '副局长（统计）'],
      ['统计执法检查', '市统计局', '法规科', '县统计局', '办公室', '', '副局长（统计）'],
      ['县域发展战略实施情况统计监测', '市发展和改革委员会', '规划科', '县统计局', '综合统计股', '', '副局长（统计）'],
      ['理论武装和意识形态工作', '市委宣传部', '理论科', '县委宣传部', '理论股', '城关镇党建工作办公室', '副部长'],
      ['新闻发布和舆论引导', '市委宣传部', '新闻科', '县委宣传部', '新闻股', '', '副部长'],
      ['公共文化服务体系建设', '市文化和旅游局', '公共服务科', '县文化和旅游局', '文化股', '城关镇综合文化站；河口乡综合文化站', '副局长（文旅）'],
      ['旅游资源普查和保护利用', '市文化和旅游局', '资源开发科', '县文化和旅游局', '旅游股', '河口乡综合文化站', '副局长（文旅）'],
      ['粮食生产和耕地质量管理', '市农业农村局', '种植业科', '县农业农村局', '种植业股', '城关镇农业综合服务中心', '副局长'],
      ['粮食生产和耕地质量管理', '市农业农村局', '种植业科', '县农业农村局', '种植业股', '河口乡农业综合服务中心', '副局长'],
      ['防止返贫动态监测帮扶', '市农业农村局', '帮扶科', '县农业农村局', '帮扶股', '各乡镇乡村振兴办公室', '副县长（农业农村）'],
      ['涉案物价格认定', '市发展和改革委员会', '价格认证科', '县价格认证中心', '认定室', '', ''],
      ['节能监察执法', '市能源局', '节能科', '县节能监察中心', '监察室', '', '副局长（能源）'],
      ['重大招商项目前期协调', '市招商服务局', '项目科', '县招商服务中心', '项目股', '', '主任'],
      ['投资环境宣传推介', '市招商服务局', '宣传科', '县招商服务中心', '综合股', '', '主任'],
      ['社会信用体系建设', '市发展和改革委员会', '信用科', '', '', '', ''],
      ['无线电频率协调', '市工业和信息化局', '无线电科', '县工信服务中心', '', '', ''],
    ]),
    at('标准', '标准表', [
      ['规则', '机构性质', '起', '止', '限额', '依据'],
      ['单位对口上级部门数', '', '', '', 3, '县改〔2025〕1号'],
      ['人均承担职责项数', '政府工作部门', 5, 40, 1, '市编办通知'],
    ]),
    at('审批流程', '流程表', [
      ['事项', '阶段', '环节', '部门', '工作日', '公示日', '前置环节'],
      ['建设用地规划许可', '改革前', '受理', '县自然资源局', 2, '', ''],
      ['建设用地规划许可', '改革前', '规划审查', '县自然资源局', 8, '', '受理'],
      ['建设用地规划许可', '改革前', '林地审核', '县林业局', 10, 5, '受理'],
      ['建设用地规划许可', '改革前', '办结', '县自然资源局', 3, '', '规划审查、林地审核'],
      ['建设用地规划许可', '改革后', '受理', '县自然资源和林业局', 1, '', ''],
      ['建设用地规划许可', '改革后', '联合审查', '县自然资源和林业局', 6, 5, '受理'],
      ['建设用地规划许可', '改革后', '办结', '县自然资源和林业局', 1, '', '联合审查'],
      ['林木采伐许可', '改革前', '受理', '县林业局', 2, '', ''],
      ['林木采伐许可', '改革前', '现场核查', '县林业局', 5, '', '受理'],
      ['林木采伐许可', '改革后', '受理并核查', '县自然资源和林业局', 4, '', ''],
    ]),
  ]; // prettier-ignore
}

/** The like in English with two counties that have a unit of one name each; a plan without options. */
export function dutyCountyEn(): RawTable[] {
  return [
    at('Units', 'Agencies', [
      ['County', 'Unit', 'Kind', 'Supervising unit', 'Administrative posts', 'Institution posts', 'Administrative in post', 'Institution in post', 'Chief posts', 'Deputy posts'],
      ['North', 'Publicity department', 'Party organ', '', 9, 0, 8, 0, 1, 2],
      ['North', 'Culture bureau', 'Government department', '', 8, 0, 7, 0, 1, 2],
      ['North', 'Development bureau', 'Government department', '', 10, 0, 6, 0, 1, 2],
      ['North', 'Energy bureau', 'Government department', '', 6, 0, 3, 0, 1, 1],
      ['North', 'Statistics bureau', 'Government department', '', 7, 0, 4, 0, 1, 1],
      ['North', 'Energy saving centre', 'Public institution', 'Energy bureau', 0, 4, 0, 4, 1, 0],
      ['North', 'Investment service centre', 'Public institution', 'Development bureau', 0, 6, 0, 5, 1, 0],
      ['North', 'River town', 'Township', '', 20, 15, 18, 16, 1, 4],
      ['South', 'Development bureau', 'Government department', '', 8, 0, 8, 0, 1, 1],
      ['South', 'Farming bureau', 'Government department', '', 6, 0, 0, 0, 1, 1],
    ]),
    at('Plan', 'Plan', [
      ['County', 'Operation', 'From', 'To', 'Duty', 'Name plate', 'Document'],
      ['North', 'merge', 'Development bureau', 'Development and statistics bureau', '', '', 'No. 1'],
      ['North', 'merge', 'Energy bureau', 'Development and statistics bureau', '', 'Energy bureau', 'No. 1'],
      ['North', 'merge', 'Statistics bureau', 'Development and statistics bureau', '', '', 'No. 1'],
      ['North', 'co-locate', 'Culture bureau', 'Publicity department', '', '', ''],
      ['North', 'transfer', 'Investment service centre', 'Development and statistics bureau', 'Coordination of large investment projects', '', ''],
      ['North', 'abolish', 'Investment service centre', '', '', '', ''],
    ]),
    at('Duties', 'Duties', [
      ['County', 'Duty', 'Superior department', 'Superior section', 'Unit', 'Section', 'Township office', 'Deputy in charge'],
      ['North', 'Medium-term and long-term plans for the development of the county', 'City development commission', 'Planning section', 'Development bureau', 'General section', 'Every township: economic office', 'Deputy director (general)'],
      ['North', 'Approval and registration of investment projects that the budget pays for', 'City development commission', 'Investment section', 'Development bureau', 'Investment section', '', 'Deputy director (general)'],
      ['North', 'Documents, seals and supplies', '', '', 'Development bureau', 'Office', '', 'Deputy director (general)'],
      ['North', 'Coal, power, oil and gas', 'City energy bureau', 'General section', 'Energy bureau', 'Energy section', 'River town economic office', 'Deputy director (energy)'],
      ['North', 'Saving of energy', 'City energy bureau; City development commission', 'Energy saving section', 'Energy bureau', 'Energy section', '', 'Deputy director (energy)'],
      ['North', 'Safety in energy production', 'City energy bureau', 'Safety section', 'Energy bureau', 'Office', '', 'Deputy director (energy)'],
      ['North', 'National accounts and general statistics', 'City statistics bureau', 'Accounts section', 'Statistics bureau', 'Statistics section', 'Every township: economic office', 'Deputy director (statistics)'],
      ['North', 'Inspection of statistics', 'City statistics bureau', 'Legal section', 'Statistics bureau', 'Office', '', 'Deputy director (statistics)'],
      ['North', 'Press and public statements', 'City publicity department', 'Press section', 'Publicity department', 'Press section', 'River town party office', 'Deputy head'],
      ['North', 'Public libraries and museums', 'City culture bureau', 'Public service section', 'Culture bureau', 'Culture section', 'River town culture station', 'Deputy director (culture)'],
      ['North', 'Inspection of energy use', 'City energy bureau', 'Energy saving section', 'Energy saving centre', 'Inspection room', '', 'Deputy director (energy)'],
      ['North', 'Coordination of large investment projects', 'City investment bureau', 'Project section', 'Investment service centre', 'Project section', '', 'Director'],
      ['North', 'Promotion of the county to investors', 'City investment bureau', 'Publicity section', 'Investment service centre', 'General section', '', 'Director'],
      ['North', 'Social credit records', 'City development commission', 'Credit section', '', '', '', ''],
      ['South', 'Medium-term and long-term plans for the development of the county', 'City development commission', 'Planning section', 'Development bureau', 'General section', '', 'Deputy director'],
      ['South', 'Prices of important goods', 'City development commission', 'Price section', 'Development bureau', 'Price section', '', 'Deputy director'],
      ['South', 'Grain and quality of farmland', 'City farming bureau', 'Crops section', 'Farming bureau', 'Crops section', 'Every township: farming station', 'Deputy director'],
      ['South', 'Radio frequencies', 'City industry bureau', 'Radio section', 'Industry centre', '', '', ''],
    ]),
    at('Norms', 'Norms', [
      ['Rule', 'Kind', 'From', 'To', 'Limit', 'Source'],
      ['Superior departments per unit', '', '', '', 3, 'Document No. 1'],
      ['Duties per person in post', 'Government department', 5, 40, 0.8, ''],
    ]),
    at('Procedures', 'Procedures', [
      ['Matter', 'Stage', 'Step', 'Department', 'Working days', 'Notice days', 'After step'],
      ['Building land permit', 'before', 'Receipt', 'Natural resources bureau', 2, '', ''],
      ['Building land permit', 'before', 'Planning review', 'Natural resources bureau', 8, '', 'Receipt'],
      ['Building land permit', 'before', 'Forest review', 'Forestry bureau', 10, 5, 'Receipt'],
      ['Building land permit', 'before', 'Issue', 'Natural resources bureau', 3, '', 'Planning review; Forest review'],
      ['Building land permit', 'after', 'Receipt', 'Resources and forestry bureau', 1, '', ''],
      ['Building land permit', 'after', 'Joint review', 'Resources and forestry bureau', 6, 5, 'Receipt'],
      ['Building land permit', 'after', 'Issue', 'Resources and forestry bureau', 1, '', 'Joint review'],
      ['Felling permit', 'before', 'Receipt', 'Forestry bureau', 2, '', ''],
      ['Felling permit', 'before', 'Inspection on site', 'Forestry bureau', 5, '', 'Receipt'],
      ['Felling permit', 'after', 'Receipt and inspection', 'Resources and forestry bureau', 4, '', ''],
    ]),
  ]; // prettier-ignore
}

function at(sheet: string, table: string, values: RawTable['values']): RawTable {
  return { values, place: { sheet, table, headerRow: 0, firstColumn: 0 } };
}
