import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crosswalkDocument, overviewDocument } from '../../src/documents';
import type { DocumentChoice, MoneyUnit, SheetDocument } from '../../src/documents';
import { documentText } from './documentText';
import { countyDocuments } from './countyDocuments';

const folder = join(__dirname, '../cases/documents');

const CASES = [
  ['zh', 'live', 'overview', 'yuan'],
  ['zh', 'values', 'overview', 'yuan'],
  ['zh', 'live', 'crosswalk', 'yuan'],
  ['zh', 'values', 'crosswalk', 'yuan'],
  ['en', 'values', 'overview', 'yuan'],
  ['en', 'live', 'crosswalk', 'yuan'],
  ['zh', 'live', 'savings', 'yuan'],
  ['zh', 'values', 'savings', 'wan'],
  ['zh', 'live', 'bridge', 'wan'],
  ['zh', 'values', 'bridge', 'yuan'],
  ['en', 'values', 'savings', 'yuan'],
  ['en', 'live', 'bridge', 'yuan'],
] as const;

function documentOf(
  language: 'zh' | 'en',
  mode: DocumentChoice['mode'],
  key: (typeof CASES)[number][2],
  moneyUnit: MoneyUnit,
): SheetDocument {
  const isMoney = key === 'savings' || key === 'bridge';
  const county = countyDocuments(language, isMoney, { mode, moneyUnit });
  const { reform, tables, words, choice } = county;
  if (key === 'overview') return overviewDocument(reform, tables, words, choice);
  if (key === 'crosswalk') return crosswalkDocument(reform, tables, words, choice);
  return county[key]();
}

describe('the summary sheets as documents', () => {
  test.each(CASES)('%s, %s, %s in %s is the expected document', (language, mode, key, unit) => {
    const file = join(folder, `${language}-${mode}-${key}.json`);
    const text = documentText(documentOf(language, mode, key, unit));
    if (process.env.WRITE_CASES === '1') writeFileSync(file, text);
    expect(existsSync(file)).toBe(true);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  test.each(CASES)('%s, %s, %s in %s keeps what Excel allows', (language, mode, key, unit) => {
    const document = documentOf(language, mode, key, unit);
    expect(document.name.length).toBeLessThanOrEqual(31);
    const places = document.cells.map((cell) => `${cell.row},${cell.column}`);
    expect(new Set(places).size).toBe(places.length);
    for (const cell of document.cells) {
      expect(typeof cell.content === 'string' || Number.isFinite(cell.content)).toBe(true);
      expect((cell.source ?? '').length).toBeLessThanOrEqual(255);
      if (mode === 'values') expect(cell.formula).toBeUndefined();
      // Excel takes no longer text in a formula.
      for (const text of cell.formula?.match(/"(?:[^"]|"")*"/g) ?? []) expect(text.length - 2).toBeLessThanOrEqual(255);
      expect(cell.column).toBeLessThan(document.columnWidths.length);
    }
    for (const height of document.rowHeights.values()) expect(height).toBeLessThanOrEqual(409);
  });
});
