import type { Consequence } from '../../core/table/tableIssues';
import type { tableIssues as english } from '../en/tableIssues';
import { words } from './words';

const consequences: Record<Consequence, string> = {
  countedAsZero: '更正前按0计。',
  sumKept: '更正前沿用汇总数。',
  rowLeftOut: '更正前该行不计入。',
  notCosted: '更正前适用人员不计成本。',
  shownAsStaying: '更正前此人按留任处理。',
  itemLeftOut: '更正前该项不计入。',
  stageNotTimed: '更正前不测算该事项本阶段的审批时限。',
  blank: '按空白处理。',
};

const count = (amount: number): string => amount.toLocaleString('zh-CN', { maximumFractionDigits: 3 });

function lost({ posts, staff }: { readonly posts: number; readonly staff: number }): string {
  return posts + staff === 0 ? '' : `（编制${count(posts)}名、实有${count(staff)}人）`;
}

/** 可填写的机构性质和改革方式。 */
const kinds =
  '党委机构、政府工作部门、群团机关、事业单位（公益一类、公益二类、参公）、综合执法队伍、议事协调机构、派出机构、乡镇（街道）、开发区、学校、医院';
const operations = Object.values(words.operations).join('、');

export const tableIssues: typeof english = {
  noHeaderRow: ({ columns }) =>
    `首行没有可识别的表头，至少需要${columns.map((column) => `“${column}”`).join('、')}（中英文均可）。请连同表头行一并引用，如 机构[#全部]。`,
  missingColumn: ({ column, headersFound }) =>
    `缺少必填列“${column}”，现有表头：${headersFound.join('、')}。请增加该列，或将对应列的表头改为此名称。`,
  headerTwice: ({ header, column, usedHeader, usedCell }) =>
    `“${header}”与“${usedHeader}”${usedCell ? `（${usedCell}）` : ''}都对应“${column}”列，只读取后者。请改名或删除其中一列。`,
  ambiguousHeader: ({ header, fits }) =>
    `表头“${header}”可对应多列：${fits.join('、')}，未读取。请改用其中一个名称，或分列填写。`,
  unitScaled: ({ header, factor }) => `“${header}”的计量单位较大，数据已乘以${count(factor)}。`,
  noRows: () => '表中没有可用的数据行。请在表头下方填写。',

  unitTwice: ({ unit, county, firstRow, firstCell, ...stake }) =>
    `“${unit}”${county === '' ? '' : `（${county}）`}重复出现，首次见于${firstCell ?? `第${firstRow}行`}。同一机构只能列一行，本行${lost(stake)}不计入。请合并两行或更改名称。`,
  noUnitName: (stake) => `单位名称为空，本行${lost(stake)}不计入。请补填名称，或清空该行。`,
  unknownKind: ({ found, unit, ...stake }) =>
    `“${found}”不是可识别的机构性质，“${unit}”${lost(stake)}不计入。可填：${kinds}。`,
  blankKind: ({ unit, ...stake }) => `“${unit}”的机构性质为空，该单位${lost(stake)}不计入。可填：${kinds}。`,
  kindTakenAs: ({ found, kind, rows }) =>
    `“${found}”按“${words.kinds[kind]}”处理，共${count(rows)}行。如有不同，请改填。`,
  unknownPlanKind: ({ found }) =>
    `“${found}”不是可识别的机构性质，新机构按编制最多的来源单位确定性质。可填：${kinds}。`,
  unknownOperation: ({ found, likely }) =>
    `“${found}”不是可识别的改革方式${likely ? `，是否为“${words.operations[likely]}”` : ''}，该行不计入。可填：${operations}。`,
  blankOperation: ({ from, to }) =>
    `改革方式为空${from + to === '' ? '' : `（“${from}”→“${to}”）`}，该行不计入。可填：${operations}。`,

  textNumber: ({ found, takenAs }) => `“${found}”是文本，已按数值${count(takenAs)}计入。请改为数值格式。`,
  takenAsBlank: ({ found }) => `“${found}”按空白处理。请留空或填0。`,
  notANumber: ({ found, consequence }) => `“${found}”不是数值。${consequences[consequence]}请只填数字。`,
  negativeNumber: ({ found, consequence }) =>
    `${found}小于0，本列不应为负数。${consequences[consequence]}请填0或正数。`,
  tooLarge: ({ found, limit, consequence }) => `${found}超过上限${count(limit)}。${consequences[consequence]}`,
  errorCell: ({ found, consequence }) => `单元格显示错误值${found}。${consequences[consequence]}请修正公式或直接填写。`,
  fractionalPosts: ({ found, cells }) =>
    `${found}：共${count(cells)}个单元格的编制数或人数为小数，已按折算全时数如实计算。如应为整数，请更正。`,
  fractionalCount: ({ found }) => `${found}不是整数，已按原数计算。请填整数。`,
  roundedToThousandths: ({ found, takenAs, cells }) => `${found}按${takenAs}计，保留三位小数（共${count(cells)}处）。`,
  badShare: ({ found, likely }) =>
    likely === null
      ? `划转比例${found}不在0%至100%之间。更正前该行不计入。`
      : `划转比例${found}大于1，如指${likely}%，请填写${likely}%。更正前该行不计入。`,
  textShare: ({ found, share }) => `“${found}”是文本，已按比例${count(share * 100)}%计入。请改为百分比格式。`,
  notYesNo: ({ found }) => `“${found}”既非“是”也非“否”，按机构性质判定是否计入限额。请填是或否，或留空。`,
  codeLostDigits: ({ found }) => `编码${found}是数值，Excel 只保留15位有效数字。请将该列设为文本格式后重新录入。`,

  totalsRow: ({ found }) => `“${found}”为合计行，不计入，以免重复计算。`,
  headingRow: ({ found }) => `“${found}”为标题或说明，不是单位，该行不计入。`,
  repeatedHeader: () => '此处重复出现表头，该行不计入。',
  blankRows: ({ rows, count: rowCount }) => `已跳过${count(rowCount)}个空行：${rows}。`,
  mergedCells: ({ area, treatment }) =>
    ({
      filledDown: `${area}为合并单元格，其内容适用于所含各行。如非此意，请取消合并。`,
      countedOnce: `${area}为合并单元格，数据只在首行计一次。请取消合并后分行填写。`,
      firstCellOnly: `${area}为合并单元格，内容按首列读取。`,
    })[treatment],

  factTwice: ({ item, found, firstRow }) =>
    `“${words.facts[item]}”重复填写（${found}），采用第${firstRow}行的数据。请只保留一处。`,
  secondTableOfKind: ({ kind, usedSheet, usedTable }) =>
    `另有一张“${words.tables[kind]}”表，未采用。采用的是工作表“${usedSheet}”中的${usedTable === '' ? '表' : `“${usedTable}”`}。`,
  takenAsApproved: () =>
    '此表列有单位和编制而无“机构性质”列，按核定表处理，所列数据取代汇总数。建议增加“内设机构数”或“文号”列予以明确。',
  noAgenciesTable: ({ columns, sheets }) =>
    `未找到机构表。表头须包含${columns.map((column) => `“${column}”`).join('、')}（中英文均可）。${sheets.length === 0 ? '各工作表中均未发现表格' : `已查看工作表：${sheets.slice(0, 10).join('、')}${sheets.length > 10 ? '等' : ''}`}。`,
  moreOfTheSame: ({ count: more, listed }) =>
    `本列另有${count(more)}个单元格存在同样问题，仅列出前${count(listed)}个。`,
};
