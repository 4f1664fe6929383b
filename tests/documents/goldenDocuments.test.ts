import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPlan, planOptions, readWorkbookTables } from '../../src/core';
import { crosswalkDocument, overviewDocument } from '../../src/documents';
import type { DocumentChoice } from '../../src/documents';
import { sheetLocales } from '../../src/locales/sheetLocales';
import { documentText } from './documentText';
import { smallCountyEn, smallCountyZh } from './smallCounty';

const folder = join(__dirname, '../cases/documents');
const counties = { zh: smallCountyZh, en: smallCountyEn };
const make = { overview: overviewDocument, crosswalk: crosswalkDocument };

const CASES = [
  ['zh', 'live', 'overview'],
  ['zh', 'values', 'overview'],
  ['zh', 'live', 'crosswalk'],
  ['zh', 'values', 'crosswalk'],
  ['en', 'values', 'overview'],
  ['en', 'live', 'crosswalk'],
] as const;

function documentOf(language: 'zh' | 'en', mode: DocumentChoice['mode'], key: 'overview' | 'crosswalk') {
  const raw = counties[language]();
  const tables = readWorkbookTables(raw);
  if (!tables.agencies) throw new Error('no agencies table');
  const reform = applyPlan(tables.agencies, tables.plan, {
    option: planOptions(tables.plan)[0] ?? '',
    approved: tables.approved,
  });
  const words = sheetLocales[tables.agencies.language];
  return make[key](reform, tables, words, {
    mode,
    createdAt: new Date(2025, 2, 4, 10, 20),
    productVersion: '1.0.0',
    tableReferences: {
      agencies: `${raw[0].place?.table}[#All]`,
      plan: `${raw[1].place?.table}[#All]`,
      approved: tables.approved ? `${raw[2].place?.table}[#All]` : null,
    },
    notes: [],
  });
}

describe('the summary sheets as documents', () => {
  test.each(CASES)('%s, %s, %s is the expected document', (language, mode, key) => {
    const file = join(folder, `${language}-${mode}-${key}.json`);
    const text = documentText(documentOf(language, mode, key));
    if (process.env.WRITE_CASES === '1') writeFileSync(file, text);
    expect(existsSync(file)).toBe(true);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  test.each(CASES)('%s, %s, %s keeps what Excel allows', (language, mode, key) => {
    const document = documentOf(language, mode, key);
    expect(document.name.length).toBeLessThanOrEqual(31);
    const places = document.cells.map((cell) => `${cell.row},${cell.column}`);
    expect(new Set(places).size).toBe(places.length);
    for (const cell of document.cells) {
      expect(typeof cell.content === 'string' || Number.isFinite(cell.content)).toBe(true);
      expect((cell.source ?? '').length).toBeLessThanOrEqual(255);
      if (mode === 'values') expect(cell.formula).toBeUndefined();
    }
  });
});
