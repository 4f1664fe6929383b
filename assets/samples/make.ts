import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleJson, samples } from './samples';
import { writeWorkbook } from './writeWorkbook';

/** Writes the .json and .xlsx of every sample beside this script: npm run samples. */
async function make(): Promise<void> {
  const folder = dirname(fileURLToPath(import.meta.url));
  for (const sample of samples()) {
    await writeFile(join(folder, `${sample.name}.json`), sampleJson(sample));
    await writeFile(join(folder, `${sample.name}.xlsx`), await writeWorkbook(sample));
    const rows = sample.tables.map((table) => `${table.tableName} ${table.rows.length}`).join(', ');
    console.log(`${sample.name}: ${rows}`);
  }
}

make().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
