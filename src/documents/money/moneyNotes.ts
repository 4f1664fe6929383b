import type { NotCostedReason } from '../../core/money';
import { noteLines } from '../noteLines';
import { joined, sectionHead, sentence } from './moneyBlock';
import type { MoneyBlock } from './moneyBlock';
import type { MoneyFrame } from './moneyFrame';

/** The notes: sources, what was left out and why, rules, and what the figures do not hold. */
export function notesBlock(frame: MoneyFrame, top: number): MoneyBlock {
  const { columns, words, money, choice } = frame;
  const { moneySheets } = words;
  const { reform, tables, base } = money;
  const general = noteLines(reform, tables, words, choice, { issues: base.issues, liveNote: moneySheets.liveNote });
  const lines = [
    ...general,
    moneySheets.rulesNote,
    ...(tables.staff ? [moneySheets.retirementNote, ...peopleNotes(frame)] : []),
    moneySheets.notIncludedNote,
    moneySheets.tiesNote,
    ...(frame.yuanPerUnit > 1 ? [moneySheets.roundingNote] : []),
  ];
  return joined(
    sectionHead(columns, top, words.sheets.notes),
    ...lines.map((line, i) => sentence(columns, top + 1 + i, `${i + 1}. ${line}`)),
  );
}

/** Who stays because nothing is known of their age, and who is not costed. */
function peopleNotes({ words, money }: MoneyFrame): string[] {
  const { moneySheets } = words;
  const { base, bridge } = money;
  const staying = base.staying.length;
  const notCosted = base.costs?.notCosted ?? [];
  const counts = new Map<NotCostedReason, number>();
  for (const { reason } of notCosted) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, people]) => moneySheets.reasonCount(words.money.notCosted[reason], people));
  return [
    staying > 0 ? moneySheets.stayingNote(staying) : moneySheets.everybodyDated,
    notCosted.length > 0
      ? moneySheets.notCostedNote(notCosted.length, reasons.join(words.words.listSeparator))
      : moneySheets.everybodyCosted,
    ...(bridge.leavingNotCosted > 0 ? [moneySheets.leavingNotCostedNote(bridge.leavingNotCosted)] : []),
  ];
}
