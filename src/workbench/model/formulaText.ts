import { type ParsedAddress, parseAddress, quotedSheetName } from './address';

/** One piece of a formula: a name outside of quotes and brackets, or anything else. */
interface Piece {
  readonly text: string;
  readonly isName: boolean;
}

const NAME = /[\p{L}_\\][\p{L}\p{N}_.]*/uy;

/** Cuts a formula into names and the rest; quoted text, quoted sheet names and bracketed table references stay whole. */
function piecesOf(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let other = '';
  let position = 0;
  const flush = (): void => {
    if (other) pieces.push({ text: other, isName: false });
    other = '';
  };
  while (position < formula.length) {
    const skipped = skipQuoted(formula, position);
    if (skipped > position) {
      other += formula.slice(position, skipped);
      position = skipped;
      continue;
    }
    NAME.lastIndex = position;
    const name = NAME.exec(formula)?.[0];
    if (name) {
      flush();
      pieces.push({ text: name, isName: true });
      position += name.length;
    } else {
      const number = /^\d[\d.]*/.exec(formula.slice(position, position + 20))?.[0] ?? formula[position]!;
      other += number;
      position += number.length;
    }
  }
  flush();
  return pieces;
}

function skipQuoted(formula: string, from: number): number {
  const opening = formula[from];
  if (opening === '"' || opening === "'") {
    let end = from + 1;
    while (end < formula.length && (formula[end] !== opening || formula[end + 1] === opening))
      end += formula[end] === opening ? 2 : 1;
    return Math.min(end + 1, formula.length);
  }
  if (opening !== '[') return from;
  let depth = 0;
  for (let end = from; end < formula.length; end++) {
    if (formula[end] === "'") end += 1;
    else if (formula[end] === '[') depth += 1;
    else if (formula[end] === ']' && --depth === 0) return end + 1;
  }
  return formula.length;
}

/** A function call as it stands in a formula. */
export interface FunctionCallText {
  readonly name: string;
  readonly hasArguments: boolean;
  readonly argumentCount: () => number;
}

/**
 * Replaces function calls in a formula. `rename` gives the text for `NAME(`, or undefined to leave the call as it is.
 */
export function replaceFunctionCalls(formula: string, rename: (call: FunctionCallText) => string | undefined): string {
  const pieces = piecesOf(formula);
  let result = '';
  let offset = 0;
  let bracketTaken = false;
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1]?.text;
    offset += piece.text.length;
    if (piece.isName && next?.startsWith('(')) {
      const inside = offset + 1;
      const hasArguments = next.length === 1 ? index + 2 < pieces.length : !/^\(\s*\)/.test(next);
      const argumentCount = (): number => (hasArguments ? splitArguments(formula, inside).length : 0);
      const replacement = rename({ name: piece.text, hasArguments, argumentCount });
      result += replacement ?? piece.text;
      bracketTaken = replacement !== undefined;
      return;
    }
    result += bracketTaken ? piece.text.slice(1) : piece.text;
    bracketTaken = false;
  });
  return result;
}

/** Replaces names that are not function calls. */
export function renameIdentifiers(formula: string, rename: (name: string) => string | undefined): string {
  const pieces = piecesOf(formula);
  return pieces
    .map((piece, index) =>
      piece.isName && !/^[(![]/.test(pieces[index + 1]?.text ?? '') ? (rename(piece.text) ?? piece.text) : piece.text,
    )
    .join('');
}

/** Arguments of the call whose opening bracket ends at `from`, as they stand. */
export function splitArguments(formula: string, from: number): string[] {
  const given: string[] = [];
  let depth = 0;
  let start = from;
  for (let position = from; position < formula.length; position++) {
    const skipped = skipQuoted(formula, position);
    if (skipped > position) position = skipped;
    const sign = formula[position];
    if (sign === '(' || sign === '{') depth += 1;
    else if (sign === ')' && depth === 0) return [...given, formula.slice(start, position)];
    else if (sign === ')' || sign === '}') depth -= 1;
    else if (sign === ',' && depth === 0) {
      given.push(formula.slice(start, position));
      start = position + 1;
    }
  }
  return given;
}

/** Names of all functions called in a formula, upper-cased. */
export function calledFunctions(formula: string): string[] {
  const names: string[] = [];
  replaceFunctionCalls(formula, ({ name }) => void names.push(name.toUpperCase()));
  return names;
}

/** Areas that a formula names by address, each with its sheet. */
export function referencedAreas(formula: string, ownSheet: string): ParsedAddress[] {
  const pattern =
    /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_(])/giu;
  const unquoted = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...unquoted.matchAll(pattern)].flatMap(([address]) => {
    const area = parseAddress(address);
    return area ? [{ sheetName: ownSheet, ...area }] : [];
  });
}

/** Lets references to a sheet follow its new name; text in double quotes stays. */
export function renameSheetInFormula(formula: string, before: string, after: string): string {
  const escaped = before.replace(/'/g, "''").replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`"(?:[^"]|"")*"|'${escaped}'!|(?<![\\p{L}\\p{N}_.'])${escaped}!`, 'giu');
  return formula.replace(pattern, (piece) => (piece.startsWith('"') ? piece : `${quotedSheetName(after)}!`));
}

/** The items of table references as Chinese Excel shows and takes them. */
const CHINESE_TABLE_ITEMS: ReadonlyMap<string, string> = new Map([
  ['全部', 'All'],
  ['标题', 'Headers'],
  ['数据', 'Data'],
  ['汇总', 'Totals'],
  ['此行', 'This Row'],
]);

/** A typed formula with `机构[#全部]` written as `机构[#All]`; text in double quotes stays. */
export function withEnglishTableItems(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|\[#([^[\]]+)\]/g, (piece, item: string | undefined) => {
    const english = item === undefined ? undefined : CHINESE_TABLE_ITEMS.get(item.trim());
    return english === undefined ? piece : `[#${english}]`;
  });
}
