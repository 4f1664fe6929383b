/** `npm run bench`: every *.bench.ts of this folder, one after the other; `npm run bench -- WORD` those whose name has the word. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Benchmark {
  run(print: (line: string) => void): void | Promise<void>;
}

async function main(): Promise<void> {
  const wanted = process.argv[2] ?? '';
  const files = readdirSync(__dirname).filter((file) => file.endsWith('.bench.ts') && file.includes(wanted));
  let failed = 0;
  for (const file of files.sort()) {
    process.stdout.write(`— ${file.replace('.bench.ts', '')}\n`);
    try {
      const benchmark = (await import(join(__dirname, file))) as Benchmark;
      await benchmark.run((line) => void process.stdout.write(`${line}\n`));
    } catch (failure) {
      failed += 1;
      process.stdout.write(`FAILED: ${failure instanceof Error ? failure.message : String(failure)}\n`);
    }
  }
  process.exitCode = failed === 0 ? 0 : 1;
}

void main();
