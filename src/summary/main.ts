import { runSummary } from './runSummary';

/** `npm run summary -- INPUT.xlsx OUTPUT.xlsx`: the summary sheets without Excel. */
async function main(): Promise<void> {
  const write = (stream: NodeJS.WriteStream) => (line: string) => void stream.write(`${line}\n`);
  process.exitCode = await runSummary(process.argv.slice(2), write(process.stdout), write(process.stderr));
}

void main();
