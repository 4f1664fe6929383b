import type { NormRule } from '../../core/checks/norms';
import type { CounterpartIssueFacts } from '../../core/counterparts/counterpartIssues';
import type { InCells } from '../../core/plan/planIssues';
import type { counterpartIssues as english } from '../en/counterpartIssues';
import { checkWords } from './checkWords';
import { counterpartWords } from './counterpartWords';
import { words } from './words';

const { stages } = counterpartWords;
const { normRules } = checkWords;

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join('、');
const named = (rules: readonly NormRule[]): string => rules.map((rule) => normRules[rule]).join('、');
const count = (amount: number): string => amount.toLocaleString('zh-CN', { maximumFractionDigits: 3 });
const meant = (likely: readonly string[]): string => (likely.length > 0 ? `是否为${quoted(likely)}？` : '');
const at = ({ cells, rows }: InCells): string =>
  cells.length > 0 ? `${cells.join('、')}单元格` : `表内第${rows.join('、')}行`;
const first = (cell: string | null, row: number): string => cell ?? `第${row}行`;
const ofUnit = (unit: string): string => (unit === '' ? '（未填单位）' : `（${unit}）`);

const columns: Record<CounterpartIssueFacts['likelySameName']['key'], string> = {
  superior: '个上级部门',
  superiorSection: '个上级科室',
  section: '个股室',
  townshipOffice: '个乡镇机构',
  deputy: '名分管领导',
};

export const counterpartIssues: typeof english = {
  dutyNameMissing: ({ unit, superior }) =>
    `职责为空${unit + superior === '' ? '' : `（${[unit, superior].filter((name) => name !== '').join('、')}）`}，本行不计入。请补填职责，或清空该行。`,
  dutyWithoutUnit: ({ duty }) => `“${duty}”未填承担单位，列入无承接单位的职责。请补填单位，或在方案中明确承接单位。`,
  unknownUnitOfDuty: ({ unit, duties, likely }) =>
    `机构表中没有“${unit}”，方案中也没有组建它的行。${meant(likely)}该单位${count(duties)}项职责列入无承接单位的职责。请按机构表中的名称填写。`,
  ambiguousUnitOfDuty: ({ unit, counties, duties }) =>
    `多个县区都有“${unit}”：${counties.join('、')}。该单位${count(duties)}项职责列入无承接单位的职责。请增加“县区”列并填写所属县区。`,
  dutyTwice: ({ duty, unit, firstRow, firstCell }) =>
    `职责“${duty}”${ofUnit(unit)}重复填写，对口部门也相同，首次见于${first(firstCell, firstRow)}。同一职责只计一次，本行不计入。请删除重复行或更正职责。`,
  dutyRepeated: ({ duty, unit, firstRow, firstCell }) =>
    `职责“${duty}”${ofUnit(unit)}分行填写，对口关系不同，首次见于${first(firstCell, firstRow)}。按一项职责、多个对口部门计。如系两项职责，请用不同名称加以区别。`,
  likelySameName: ({ key, names, rows, firstRow, firstCell }) =>
    `${quoted(names)}仅空格、全半角、大小写或标点不同，可能是同一名称，目前按${names.length}${columns[key]}分别统计。请统一写法：后一种写法有${count(rows)}行，前一种首次见于${first(firstCell, firstRow)}。`,
  dutyNotFound: ({ duty, unit, likely }) =>
    unit === ''
      ? `无承接单位的职责中没有“${duty}”。${meant(likely)}本行未作划转。请按职责对口表中的名称填写，或在“改革前机构”填写现承担单位。`
      : `职责对口表中“${unit}”没有职责“${duty}”。${meant(likely)}本行未作划转。请按职责对口表中的名称填写。`,
  dutyMovedTwice: ({ duty, units, ...where }) =>
    `职责“${duty}”在${at(where)}中划入不同单位（${units.join('、')}）。一项职责只能划入一个单位，上述各行均未执行。请只保留一行。`,
  dutyCycle: ({ duty, units, ...where }) =>
    `以下单位相互划转职责“${duty}”，形成循环：${[...units, units[0]].join(' → ')}（${at(where)}）。上述各行均未执行。请修改转回的那一行。`,
  dutiesOfDivided: ({ unit, duties, to }) =>
    `“${unit}”分拆划出，有${count(duties)}项职责未写明去向，随划转比例最大的部分划入“${to}”。其中应划入其他单位的，请在方案中逐项增加填有“职责”的行。`,
  dutyCountDiffers: ({ unit, stated, found }) =>
    `“${unit}”的职责数，机构表为${count(stated)}项，职责对口表为${count(found)}项。对口关系按职责对口表、机构汇总按机构表计算，请核对一致。`,

  unknownNorm: ({ found }) =>
    `${found === '' ? '规则为空' : `“${found}”不是可核对的规则`}，本行未使用。规则可填${named(['organCap', 'leastPosts', 'deputySeats', 'superiorsPerUnit', 'dutiesPerUnit'])}等，全部规则见帮助中的“标准表的规则”。`,
  unknownNormKind: ({ found }) =>
    `“${found}”不是可识别的机构性质，本行未使用。请按机构表填写，如${words.kinds.governmentDepartment}；各类机构都适用的请留空。`,
  unknownSeverity: ({ found }) =>
    `“${found}”不是可识别的严重程度，本行按该规则的通常程度使用。请填${Object.values(checkWords.severities).join('、')}，或留空。`,
  normWithoutLimit: ({ rule }) => `“${rule}”未填限额，本行未使用。请补填限额。`,
  normRangeReversed: ({ from, to }) =>
    `编制数范围的“起”（${count(from)}）大于“止”（${count(to)}），没有单位适用，本行未使用。请对调两数；不限的一端请留空。`,
  normTwice: ({ rule, firstRow, firstCell }) =>
    `“${rule}”对同一范围的单位规定了不同限额，首次见于${first(firstCell, firstRow)}。现从严执行。请只保留一行。`,

  matterMissing: ({ step }) =>
    `${step === '' ? '' : `环节“${step}”的`}事项为空，本行不计入。请逐行填写事项，或清空该行。`,
  stepMissing: ({ matter }) =>
    `“${matter}”有一行未填环节，本行不计入，该阶段审批时限不作测算。请补填环节，或清空该行。`,
  unknownStage: ({ found }) =>
    `${found === '' ? '阶段为空' : `“${found}”不是可识别的阶段`}，本行不计入，该事项审批时限不作测算。请填写${stages.before}或${stages.after}。`,
  daysMissing: ({ matter, step }) =>
    `“${matter}”的环节“${step}”未填工作日，该阶段审批时限不作测算。请补填天数；即时办结的填0。`,
  tooManyDays: ({ found, limit }) =>
    `${found}超过${count(limit)}天，可能误填了日期，或不是以天计，该事项本阶段审批时限不作测算。请填写天数。`,
  stepTwice: ({ step, matter, stage, firstRow, firstCell }) =>
    `“${matter}”${stages[stage]}的环节“${step}”重复填写，首次见于${first(firstCell, firstRow)}。无法确定以哪行为准，该阶段审批时限不作测算。请删除重复行，或改用不同的环节名称。`,
  unknownStep: ({ found, matter, likely }) =>
    `“${matter}”本阶段没有环节“${found}”。${meant(likely)}该阶段审批时限不作测算。前置环节请按“环节”列中的名称填写。`,
  stepCycle: ({ matter, stage, steps, ...where }) =>
    steps.length === 1
      ? `“${matter}”${stages[stage]}的环节“${steps[0]}”以自身为前置环节（${at(where)}），该阶段审批时限不作测算。请更正前置环节。`
      : `“${matter}”${stages[stage]}的以下环节互为前置，形成循环：${[...steps, steps[0]].join(' → ')}（${at(where)}）。该阶段审批时限不作测算。请更正转回的那一环节。`,
  oneStageOnly: ({ matter, stage }) =>
    `“${matter}”只填了${stages[stage]}的环节，无法比较。请补填${stages[stage === 'before' ? 'after' : 'before']}的环节。`,
};
