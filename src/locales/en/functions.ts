/** Sentences that the custom functions show in a cell's error. */
export const functions = {
  arguments: {
    agencies: 'agencies table',
    plan: 'plan table',
    approved: 'approved table',
    option: 'option',
    population: 'population',
    supported: 'supported staff',
    ratio: 'ratio',
    before: 'figure before',
    after: 'figure after',
  },
  noTable: ({ argument }: { argument: string }) =>
    `The ${argument} is missing. Give the whole table with its header row, for example Agencies[#All].`,
  otherTable: ({ argument, found }: { argument: string; found: string }) =>
    `The ${argument} was expected here, but the headers are those of the ${found} table. Check the order of the arguments.`,
  unknownOption: ({ option, options }: { option: string; options: readonly string[] }) =>
    options.length === 0
      ? `The plan has no options, but option “${option}” was asked for. Leave the argument out, or fill the plan's Option column.`
      : `The plan has no option “${option}”; it has ${options.join(', ')}. Give one of them.`,
  noOption: ({ options }: { options: readonly string[] }) =>
    `The plan holds the options ${options.join(', ')}. Say which one to use, for example "${options[0] ?? 'A'}".`,
  unknownKind: ({ found, kinds }: { found: string; kinds: readonly string[] }) =>
    `“${found}” is no kind of unit. Use one of: ${kinds.join(', ')}.`,
  notNumber: ({ argument, found }: { argument: string; found: string }) =>
    found === ''
      ? `The ${argument} is blank. Give a number.`
      : `The ${argument} is “${found}”, which is not a number. Give a number.`,
  errorCell: ({ argument, found }: { argument: string; found: string }) =>
    `The ${argument} is the error ${found}. Correct that cell first.`,
  notPositive: ({ argument, found }: { argument: string; found: number }) =>
    `The ${argument} is ${found}. It must be greater than 0.`,
  andMore: ({ count }: { count: number }) =>
    count === 1 ? '1 more problem: see the Data panel.' : `${count} more problems: see the Data panel.`,
  /** A unit of which only a part came over. */
  partOf: ({ unit }: { unit: string }) => `${unit} (part)`,
  /** Names that REFORM.COUNT takes for groups of kinds; the first is the one shown. */
  groups: {
    organs: ['organs', 'Party and government organs'],
    institutions: ['institutions', 'public institutions', 'public institution', 'institution'],
    units: ['units', 'organs and institutions', 'all'],
  },
};
