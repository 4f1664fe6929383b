import type { NotCostedReason } from '../../core/money';
import { rowsAddress } from '../../core';
import { noteLines } from '../noteLines';
import { joined, sectionHead, sentence } from './moneyBlock';
import type { MoneyBlock } from './moneyBlock';
import type { MoneyFrame } from './moneyFrame';

/** Rows are named up to so many characters. */
const LONGEST_ROWS = 120;

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

/** Who stays because nothing is known of their age, and who is not costed, with their rows in the staff table. */
function peopleNotes({ words, money }: MoneyFrame): string[] {
  const { moneySheets } = words;
  const { base, bridge } = money;
  const rowsOf = (people: readonly number[]): string => {
    const { table, row } = base.staff!;
    return rowsAddress(
      table,
      people.map((person) => row[person]),
      LONGEST_ROWS,
    );
  };
  const { staying } = base;
  const byReason = new Map<NotCostedReason, number[]>();
  for (const { person, reason } of base.costs?.notCosted ?? []) {
    const people = byReason.get(reason);
    if (people) people.push(person);
    else byReason.set(reason, [person]);
  }
  const reasons = [...byReason].map(([reason, people]) =>
    moneySheets.reasonCount(words.money.notCosted[reason], people.length, rowsOf(people)),
  );
  const notCosted = base.costs?.notCosted.length ?? 0;
  return [
    staying.length > 0 ? moneySheets.stayingNote(staying.length, rowsOf(staying)) : moneySheets.everybodyDated,
    notCosted > 0
      ? moneySheets.notCostedNote(notCosted, reasons.join(words.words.listSeparator))
      : moneySheets.everybodyCosted,
    ...(bridge.leavingNotCosted > 0 ? [moneySheets.leavingNotCostedNote(bridge.leavingNotCosted)] : []),
  ];
}
