import { cellAddress } from '../../core';
import type { FactItem } from '../../core';
import { FEN } from '../../core/money';
import { factCell } from '../supportRows';
import type { Figure } from '../supportRows';
import type { DocumentCell } from '../sheetDocument';
import type { MemoBlock } from './memoBlock';
import { across, headerHeight, joined, rowHeightOf, sectionHead, sentence, widthOf } from './moneyBlock';
import type { MoneyBlock } from './moneyBlock';
import { cellAt } from './moneyCell';
import { inUnit, inUnitOf, rowOf } from './moneyFrame';
import type { MoneyFrame } from './moneyFrame';
import { bridgeFigure } from './moneyHelper';

/** One memo amount divided by something: an amount for each of it, or a share. */
interface Scope {
  readonly label: string;
  readonly divisor: Figure | null;
  readonly result: number | null;
  readonly isShare: boolean;
  readonly meaning: string;
}

/** The memo amount ÷ posts cut, ÷ surplus people, ÷ people fewer and ÷ revenue, beside each other with their divisors. */
export function scopeBlock(frame: MoneyFrame, top: number, { places }: MemoBlock): MoneyBlock {
  const { columns, words, money } = frame;
  const { moneySheets } = words;
  const { grossFen } = money.base.savings;
  const head = sectionHead(columns, top, moneySheets.sections.scopes);
  if (grossFen === null || places.gross === null) {
    const types = money.base.savings.notCosted.map((postType) => words.words.postTypes[postType]);
    const missing = money.tables.pay
      ? moneySheets.notCostedPosts(types.join(words.words.listSeparator))
      : moneySheets.noPay;
    return joined(head, sentence(columns, top + 1, missing));
  }
  const { gross, postsCut } = places;
  const header = top + 1;
  const unit = moneySheets.inUnit[frame.choice.moneyUnit];
  const heads = [
    moneySheets.scope,
    moneySheets.memo + unit,
    moneySheets.divisor,
    moneySheets.result + moneySheets.inUnit.yuan,
  ];
  const scopes = scopesOf(frame, postsCut);
  const last = columns.count - 1;
  return {
    ...joined(head, {
      cells: [
        ...heads.map((content, i) => cellAt(header, i, content, 'header')),
        cellAt(header, 4, moneySheets.divisorMeaning, 'header'),
        ...scopes.flatMap((scope, i) => scopeCells(frame, header + 1 + i, scope, grossFen, gross)),
      ],
      merges: [...Array(scopes.length + 1).keys()].map((i) => across(header + i, 4, last)),
      borders: [{ row: header, column: 0, rows: scopes.length + 1, columns: columns.count }],
      heights: [
        headerHeight(heads.map((text, i) => [text, columns.widths[i]])),
        ...scopes.map(({ label, meaning }) =>
          rowHeightOf([
            [label, columns.widths[0]],
            [meaning, widthOf(columns, 4, last) * 1.2],
          ]),
        ),
      ],
    }),
    whole: true,
  };
}

function scopesOf(frame: MoneyFrame, postsCut: string): readonly Scope[] {
  const { words, money, live } = frame;
  const { scopes, divisors, noSupportedFewer, noRevenue, noSurplus, noPostsCut } = words.moneySheets;
  const { savings } = money.base;
  const surplus = bridgeFigure(frame, rowOf(frame, 'surplusPeople'), 'total');
  const fewer = savings.supportedFewer === null || savings.supportedFewer <= 0 ? null : supportedFewer(frame);
  return [
    {
      label: scopes.perPost,
      divisor: { content: savings.postsCut, ...(live ? { formula: `=${postsCut}` } : {}) },
      result: savings.perPostFen,
      isShare: false,
      meaning: savings.perPostFen === null ? noPostsCut : divisors.perPost,
    },
    {
      label: scopes.perSurplus,
      divisor: { content: savings.surplusPeople, ...(surplus === null ? {} : { formula: `=${surplus}` }) },
      result: savings.perSurplusFen,
      isShare: false,
      meaning: savings.perSurplusFen === null ? noSurplus : divisors.perSurplus,
    },
    {
      label: scopes.perPersonFewer,
      divisor: fewer,
      result: savings.perPersonFewerFen,
      isShare: false,
      meaning: savings.perPersonFewerFen === null ? noSupportedFewer : divisors.perPersonFewer,
    },
    {
      label: scopes.share,
      divisor: revenue(frame),
      result: savings.shareOfRevenue,
      isShare: true,
      meaning:
        savings.shareOfRevenue === null ? noRevenue : divisors.share + words.moneySheets.inUnit[frame.choice.moneyUnit],
    },
  ];
}

function factOf({ money, words, live }: MoneyFrame, item: FactItem): Figure | null {
  const { facts } = money.tables;
  const fact = facts?.facts.get(item);
  return facts && fact ? factCell(fact, facts, words, live) : null;
}

function supportedFewer(frame: MoneyFrame): Figure | null {
  const [before, after] = [factOf(frame, 'supportedStaff'), factOf(frame, 'supportedStaffAfter')];
  if (!before || !after) return null;
  const content = Math.round((before.content - after.content) * 1000) / 1000;
  const refer = ({ content: shown, formula }: Figure) => formula?.slice(1) ?? String(shown);
  return before.formula === undefined && after.formula === undefined
    ? { content }
    : { content, formula: `=${refer(before)}-${refer(after)}` };
}

function revenue(frame: MoneyFrame): Figure | null {
  const yuan = factOf(frame, 'generalPublicBudgetRevenue');
  if (!yuan || frame.yuanPerUnit === 1) return yuan;
  const { content, formula, ...rest } = yuan;
  return {
    content: content / frame.yuanPerUnit,
    ...(formula === undefined ? {} : { formula: inUnitOf(formula, frame) }),
    ...rest,
  };
}

function scopeCells(frame: MoneyFrame, row: number, scope: Scope, grossFen: number, gross: string): DocumentCell[] {
  const { live } = frame;
  const { divisor, result } = scope;
  const [memo, by] = [cellAddress(row, 1), cellAddress(row, 2)];
  const shown = result === null ? '' : scope.isShare ? result : Math.round(result) / FEN;
  const isWhole = divisor !== null && Number.isInteger(divisor.content);
  const inYuan = frame.yuanPerUnit === 1 ? memo : `${memo}*${frame.yuanPerUnit}`;
  const ratio = scope.isShare ? `${memo}/${by}` : `ROUND(${inYuan}/${by},2)`;
  return [
    cellAt(row, 0, scope.label, 'text'),
    cellAt(row, 1, inUnit(grossFen, frame), 'money', live ? gross : null),
    { row, column: 2, content: '', ...divisor, style: scope.isShare ? 'money' : isWhole ? 'whole' : 'decimal' },
    cellAt(
      row,
      3,
      shown,
      scope.isShare ? 'share' : 'money',
      live && result !== null ? `IF(${by}=0,"",${ratio})` : null,
    ),
    cellAt(row, 4, scope.meaning, 'source'),
  ];
}
