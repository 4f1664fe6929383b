/** Fails a test that writes to the console unawares; a test that expects output spies on the method itself. */
const METHODS = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;

const written: string[] = [];

for (const method of METHODS) {
  console[method] = (...parts: unknown[]): void => {
    written.push(
      `console.${method}: ${parts.map((part) => (part instanceof Error ? part.stack : String(part))).join(' ')}`,
    );
  };
}

function failIfWritten(): void {
  const lines = written.splice(0);
  if (lines.length > 0) throw new Error(`unexpected console output\n${lines.join('\n')}`);
}

afterEach(failIfWritten);
afterAll(failIfWritten);
