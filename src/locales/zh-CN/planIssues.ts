import type { InCells } from '../../core/plan/planIssues';
import type { planIssues as english } from '../en/planIssues';
import { words } from './words';

const { operations, kinds } = words;

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join('、');
const count = (amount: number): string => amount.toLocaleString('zh-CN', { maximumFractionDigits: 3 });
const meant = (likely: readonly string[]): string => (likely.length > 0 ? `是否为${quoted(likely)}？` : '');
const at = ({ cells, rows }: InCells): string =>
  cells.length > 0 ? `${cells.join('、')}单元格` : `表内第${rows.join('、')}行`;

const stated = { kind: '机构性质', grade: '机构级别', to: '主管单位' };

function kindWord(word: string): string {
  return Object.hasOwn(kinds, word) ? kinds[word as keyof typeof kinds] : word;
}

export const planIssues: typeof english = {
  unknownUnit: ({ unit, likely }) =>
    `机构表中没有“${unit}”，方案中也没有组建它的行。${meant(likely)}本项未执行。请按机构表中的名称填写。`,
  ambiguousUnit: ({ unit, counties }) =>
    `多个县区都有“${unit}”：${counties.join('、')}。本项未执行。请增加“县区”列并填写所属县区。`,
  targetNeverCreated: ({ unit, likely }) =>
    `“${unit}”原来没有，方案中也没有组建它的行。${meant(likely)}本项未执行。请按机构表中的名称填写，或增加“${operations.merge}”“${operations.create}”行。`,
  neverFormed: ({ unit }) =>
    `“${unit}”未能组建，因为组建它的各行均未执行，本项也随之未执行。请先更正有关各行，或改填机构表中的单位。`,
  cellMissing: ({ operation, column }) =>
    `“${operations[operation]}”须填写“${column}”，现为空白，本行未执行。请补填单位名称。`,
  cellNotUsed: ({ operation }) =>
    `“${operations[operation]}”不使用本单元格，所填内容未采用。请清空；如只划转一部分，请改用“${operations.transfer}”。`,

  unknownOption: ({ option, options }) =>
    options.length > 0
      ? `方案表中没有方案${option}，现有方案：${options.join('、')}。目前只执行各方案共有的行，请改选其中一个。`
      : `方案表未分方案，没有方案${option}。目前只执行各方案共有的行。请在“方案”列填写，或不指定方案。`,
  optionChosen: ({ option, options }) =>
    `方案表中有${options.join('、')}等方案，未指定采用哪一个，现按方案${option}执行。`,

  unitMovedTwice: ({ unit, operations: found, ...where }) =>
    `“${unit}”在${at(where)}中去向不一（${found.map((one) => operations[one]).join('、')}）。一个机构只能有一个去向，有关各行均未执行，该机构暂按保留处理。请只留一行。`,
  rowTwice: ({ unit, ...where }) => `“${unit}”的同一事项在${at(where)}重复填写，只执行一次。请删除重复行，或写明区别。`,
  statedTwice: ({ unit, key, found, taken, ...where }) =>
    `“${unit}”的${stated[key]}在${at(where)}填写不一：${found.map(kindWord).join('、')}。现取“${kindWord(taken)}”。请改为一致。`,
  createdTwice: ({ unit, ...where }) => `“${unit}”在${at(where)}由多行组建，所列编制已相加。请合并为一行。`,
  cycle: ({ units, ...where }) =>
    `以下单位相互划转，形成循环：${[...units, units[0]].join(' → ')}（${at(where)}）。有关各行均未执行，各单位暂按保留处理。请修改转回的那一行。`,

  sharesAbove: ({ unit, percent, ...where }) =>
    `“${unit}”的划转比例合计${count(percent)}%，超过100%（${at(where)}），均未执行。请调减至100%以内。`,
  morePostsMoved: ({ unit, postType, moved, there, ...where }) =>
    `从“${unit}”划出${words.measures[`${postType}Posts`]}${count(moved)}名，而该单位只有${count(there)}名（${at(where)}），有关各行均未执行。请调减划转数。`,
  moreDutiesMoved: ({ unit, moved, there, ...where }) =>
    `从“${unit}”划出职责${count(moved)}项，而该单位只有${count(there)}项（${at(where)}），有关各行均未执行。请核对职责数，或减少划转事项。`,
  nothingStated: ({ from, to }) =>
    `未写明从“${from}”划入“${to}”的内容，未作划转。请填写划转比例、编制数或职责；整体划转的，请用“${operations.transferWhole}”。`,
  postsOfSeveral: ({ units }) =>
    `${quoted(units)}共填一行编制数，无法区分各自划出多少，本行未执行。请每个单位各填一行。`,
  sameUnit: ({ unit, operation }) =>
    `“${operations[operation]}”的改革前机构和改革后机构都是“${unit}”，未作划转。请改填另一单位。`,

  nameTaken: ({ unit, name }) =>
    `“${unit}”不能更名为“${name}”，机构表中已有同名单位，本行未执行。两单位合并的，请用“${operations.merge}”；否则请另取名称。`,
  alreadyExists: ({ unit }) =>
    `拟组建的“${unit}”已在机构表中，本行未执行。划入该单位的，请用“${operations.merge}”或“${operations.transfer}”；否则请另取名称。`,
  kindMissing: ({ unit }) => `新组建“${unit}”未填机构性质，本行未执行。请补填机构性质。`,
  gradeMissing: ({ unit }) => `“${operations.regrade}”须填写“${unit}”的新级别，现为空白，本行未执行。请补填机构级别。`,
  plateMissing: ({ unit }) => `未填写“${unit}”加挂的牌子名称，本行未执行。请在“加挂牌子”列补填。`,
  unitEnds: ({ unit, operation }) =>
    `“${unit}”已由其他行并转或撤销，本行“${operations[operation]}”不起作用。请改填并入后的单位。`,
  bodyWithPosts: ({ unit, posts }) =>
    `“${unit}”是议事协调机构，却列有编制${count(posts)}名。议事协调机构不单独核定编制。请核对机构性质，或将编制列入承担其日常工作的单位。`,
  peopleWithoutUnit: ({ unit, people }) =>
    `“${unit}”撤销后，${count(people)}名实有人员没有去向，暂列为超编人员。请在“改革后机构”填写接收单位。`,

  notAfterReform: ({ unit, goesTo, likely }) =>
    `改革后没有“${unit}”。${goesTo === null ? meant(likely) : `该单位已并入“${goesTo}”。`}本行未采用。请按改革后的机构名称填写。`,
  approvedTwice: ({ unit, ...where }) => `“${unit}”在${at(where)}的核定数不一致，均未采用，沿用汇总数。请只留一行。`,
};
