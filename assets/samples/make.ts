import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { citySample } from './city/city';
import type { Sample } from './sample';
import { sampleJson, samples } from './samples';
import { writeWorkbook } from './writeWorkbook';

/**
 * Writes the .json and .xlsx of every sample beside this script: npm run samples. With a file named, the made city is
 * written there and nothing else: npm run samples -- city city.xlsx
 */
async function make([sampleName, cityFile]: readonly string[]): Promise<void> {
  if (sampleName === 'city' && cityFile !== undefined) return makeCity(cityFile);
  if (sampleName !== undefined) throw new Error('Usage: npm run samples [-- city FILE.xlsx]');
  const folder = dirname(fileURLToPath(import.meta.url));
  for (const sample of samples()) {
    await writeFile(join(folder, `${sample.name}.json`), sampleJson(sample));
    await writeFile(join(folder, `${sample.name}.xlsx`), await writeWorkbook(sample));
    console.log(`${sample.name}: ${rowCounts(sample)}`);
  }
}

async function makeCity(file: string): Promise<void> {
  const city = citySample();
  await writeFile(file, await writeWorkbook(city));
  console.log(`${file}: ${rowCounts(city)}`);
}

const rowCounts = ({ tables }: Sample): string =>
  tables.map(({ tableName, rows }) => `${tableName} ${rows.length}`).join(', ');

make(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
