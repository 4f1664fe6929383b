import { dateToExcel } from '@cj-tech-master/excelts';
import { withEnglishTableItems } from './formulaText';

/** What typing a text into a cell means. */
export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly numberFormat?: string }
  | { readonly kind: 'truth'; readonly truth: boolean }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'formula'; readonly formula: string };

const ERRORS = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);
const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?([eE][+-]?\d+)?$/;

/**
 * Reads a text as Excel (en-US) reads what a person types: numbers with thousands separators, percentages, dates, times,
 * TRUE and FALSE, error names, `=formula`, `'text`. In a cell formatted as text (`@`) everything but a formula sign stays text.
 */
export function readTyped(typed: string, numberFormat = 'General'): Entry {
  if (typed === '') return { kind: 'blank' };
  if (numberFormat === '@') return { kind: 'text', text: typed };
  if (typed.startsWith("'")) return typed.length === 1 ? { kind: 'blank' } : { kind: 'text', text: typed.slice(1) };
  if (typed.startsWith('=') && typed.length > 1)
    return { kind: 'formula', formula: withEnglishTableItems(typed.slice(1)) };
  const trimmed = typed.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'truth', truth: upper === 'TRUE' };
  if (ERRORS.has(upper)) return { kind: 'error', error: upper };
  const entry = readNumber(trimmed) ?? readDate(trimmed) ?? readTime(trimmed);
  if (entry) return entry;
  if (/^[+-]/.test(typed) && typed.length > 1) return { kind: 'formula', formula: typed.replace(/^\+/, '') };
  if (typed.startsWith('@')) return { kind: 'formula', formula: typed };
  return { kind: 'text', text: typed };
}

function readNumber(text: string): Entry | null {
  const percent = text.endsWith('%');
  const digits = percent ? text.slice(0, -1).trimEnd() : text;
  if (!/\d/.test(digits) || !NUMBER.test(digits)) return null;
  const parsed = Number(digits.replace(/,/g, ''));
  if (!Number.isFinite(parsed)) return null;
  const decimals = digits.includes('.');
  if (percent)
    return { kind: 'number', number: Number((parsed / 100).toPrecision(15)), numberFormat: decimals ? '0.00%' : '0%' };
  if (digits.includes(',')) return { kind: 'number', number: parsed, numberFormat: decimals ? '#,##0.00' : '#,##0' };
  return { kind: 'number', number: parsed };
}

function readDate(text: string): Entry | null {
  const isoOrder = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  const usOrder = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  const parts = isoOrder
    ? [isoOrder[1], isoOrder[2], isoOrder[3]]
    : usOrder
      ? [usOrder[3], usOrder[1], usOrder[2]]
      : null;
  if (!parts) return null;
  const [year, month, day] = parts.map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return {
    kind: 'number',
    number: dateToExcel(date, false),
    numberFormat: text.includes('年') ? 'yyyy"年"m"月"d"日"' : 'm/d/yyyy',
  };
}

function readTime(text: string): Entry | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match || +match[1]! > 23) return null;
  const seconds = +match[1]! * 3600 + +match[2]! * 60 + +(match[3] ?? 0);
  return { kind: 'number', number: seconds / 86400, numberFormat: match[3] ? 'h:mm:ss' : 'h:mm' };
}
