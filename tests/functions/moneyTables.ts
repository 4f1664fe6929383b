/** Small tables of staff, pay and rates as Excel hands them to a function; what they cost is worked out beside them. */
export const pay = [
  ['Post type', 'Rank', 'Basic pay', 'Allowances', 'Performance', 'Year-end bonus', 'Transport'],
  ['Institution', '', 3000, 1000, 1000, 1, ''], // base 12 × 5,000 + 3,000 = 63,000
  ['Institution', 'Grade 7', 4000, 1000, 1500, 1, 100], // base 82,000, transport 1,200
  ['Administrative', '', 5000, 2000, '', 1, 500], // base 89,000, transport 6,000
];

/**
 * A post of an institution: pension 10,080, annuity 5,040, housing 8,640 (floor 6,000 a month), unemployment 315: 87,075.
 * Grade 7: 83,200 + 13,120 + 6,560 + 9,840 + 410 = 113,130. Administrative: 95,000 + 14,240 + 7,120 + 10,680 = 127,040.
 */
export const rates = [
  ['Item', 'Post type', 'Rate', 'Floor', 'Ceiling', 'Cash'],
  ['Pension', '', 0.16, '', '', 'yes'],
  ['Occupational annuity', '', 0.08, '', '', 'no'],
  ['Housing fund', '', 0.12, 6000, 20000, ''],
  ['Unemployment', 'Institution', 0.005, '', '', 'yes'],
];

export const staff = [
  ['Person ID', 'Unit', 'Post type', 'Rank', 'Sex', 'Birth', 'Category', 'Annual pay', 'Exit date', 'Channel'],
  ['1', 'Land station', 'Institution', 'Grade 7', 'male', '1965-06', 'cadre', '', '', ''], // retires 2025-08
  ['2', 'Land station', 'Institution', '', 'female', '1990-01', 'worker', 60000, '', ''], // own pay
  ['3', 'Water station', 'Institution', '', 'male', '1985-03', 'cadre', '', '2026-03', 'transfer out'],
  ['4', 'Water station', 'Institution', '', 'male', '1980-01', 'cadre', 'much', '', 'redeployment'], // not costed
  ['5', 'Office', 'Administrative', '', 'male', '', 'cadre', '', '', ''], // no birth: stays
];

export const agencies = [
  [
    'Unit',
    'Kind',
    'Administrative posts',
    'Administrative in post',
    'Institution posts',
    'Institution in post',
    'Running cost',
  ],
  ['Land station', 'Public institution', '', '', 5, 2, 10000],
  ['Water station', 'Public institution', '', '', 4, 2, 5000],
  ['Office', 'Party organ', 3, 1, '', '', 20000],
];

export const plan = [
  ['Operation', 'From', 'To', 'Effective'],
  ['merge', 'Land station', 'Resources station', '2025-01'],
  ['merge', 'Water station', 'Resources station', '2025-01'],
];

export const approved = [
  ['Unit', 'Institution posts', 'Running cost', 'Document'],
  ['Resources station', 3, 12000, 'No. 7'],
];

export const facts = [
  ['Item', 'Value'],
  ['General public budget revenue', 5224500],
  ['Supported staff', 5],
  ['Supported staff after the reform', 3],
];

export const payZh = [
  ['编制类型', '职级', '年工资'],
  ['事业编制', '', 60000],
  ['行政', '一级科员', 80000],
  ['行政', '二级科员', 70000],
];

/** A post of an institution: 60,000 + 9,600 + 4,800 = 74,400. */
export const ratesZh = [
  ['项目', '编制类型', '比例', '当期现金'],
  ['养老保险', '', '16%', '是'],
  ['职业年金', '', '8%', '否'],
];

export const staffZh = [
  ['单位名称', '编制类型', '职级', '性别', '出生年月', '身份'],
  ['林业站', '事业', '', '女', '1970年5月', '干部'],
  ['国土站', '行政', '二级科员', '男', '198001', '干部'],
];
