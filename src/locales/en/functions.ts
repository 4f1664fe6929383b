interface NotWithin {
  readonly argument: string;
  readonly found: number;
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

interface NotCosted {
  readonly postType: string;
  readonly rank: string;
  readonly reason: string | null;
  readonly ranks: readonly string[];
}

/** So many names a sentence lists. */
const NAMES_LISTED = 30;

function shortList(names: readonly string[], separator: string): string {
  const more = names.length - NAMES_LISTED;
  return names.slice(0, NAMES_LISTED).join(separator) + (more > 0 ? `${separator}… (${more} more)` : '');
}

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
    staff: 'staff table',
    pay: 'pay table',
    rates: 'rates table',
    facts: 'facts table',
    postType: 'post type',
    rank: 'rank',
    items: 'argument items',
    by: 'argument by',
    birth: 'birth',
    sex: 'sex',
    category: 'category',
    earlyMonths: 'number of months early',
    years: 'range of years',
    hiring: 'hiring ratio',
    growth: 'pay growth',
    annuity: 'treatment of the annuity',
    oneOff: 'one-off costs',
    net: 'net by year',
    rate: 'discount rate',
    timing: 'timing',
    leaving: 'people fewer by year',
    duties: 'duties table',
    direction: 'direction',
    procedures: 'procedures table',
    norms: 'norms table',
    claims: 'claims table',
    tasks: 'tasks table',
    today: 'day to count from',
    matter: 'matter',
  },
  noTable: ({ argument, table }: { argument: string; table: string }) =>
    `The ${argument} is missing. Give the whole table with its header row, for example ${table}[#All].`,
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
  notWithin: ({ argument, found, least, most, whole }: NotWithin) =>
    `The ${argument} is ${found}. It must be ${whole ? 'a whole number ' : ''}from ${least} to ${most}.` +
    (most <= 1 ? ' Write 20 % as 0.2 or 20%.' : ''),
  /** A word of a choice that is none of them. */
  unknownWord: ({ argument, found, choices }: { argument: string; found: string; choices: readonly string[] }) =>
    `The ${argument} is ${found === '' ? 'blank' : `“${found}”`}. Use one of: ${choices.join(', ')}.`,
  notMonth: ({ argument, found }: { argument: string; found: string }) =>
    `The ${argument} is ${found === '' ? 'blank' : `“${found}”, which is no year and month`}. Write it as 1970-05, or give a date.`,
  notDay: ({ argument, found }: { argument: string; found: string }) =>
    `The ${argument} is “${found}”, which is no date. Write it as 2025-06-30, or give a date.`,
  twoMonths: ({
    argument,
    found,
    readings,
  }: {
    argument: string;
    found: string;
    readings: readonly [string, string];
  }) => `The ${argument} is “${found}”, which may mean ${readings[0]} or ${readings[1]}. Write it as ${readings[0]}.`,
  bornLater: ({ found }: { found: string }) => `The birth is ${found}, which is still to come. Correct it.`,
  notOneLine: ({ argument }: { argument: string }) =>
    `The ${argument} must be one row or one column of numbers, a number for each year.`,
  /** `place` counts from 1. */
  notAmount: ({ argument, place, found }: { argument: string; place: number; found: string }) =>
    `In the ${argument}, number ${place} is ${found === '' ? 'blank' : `“${found}”`}. Give a number there, 0 where there is none: a gap would shift the years.`,
  notYears: ({ found }: { found: string }) =>
    `The years are ${found === '' ? 'blank' : `“${found}”`}. Give calendar years one after the other, such as "2025-2029", or how many years; 60 at most.`,
  oneOffCount: ({ found, years }: { found: number; years: number }) =>
    `The one-off costs are ${found} cells for ${years} years. Give one amount, an amount for each year, or rows of year and amount.`,
  oneOffYear: ({ year, first, last }: { year: number; first: number; last: number }) =>
    `A one-off cost falls in ${year}, outside the years ${first} to ${last}. Add years, or leave it out.`,
  neverPaidBack: ({ years }: { years: number }) =>
    years === 1
      ? 'It is not paid back within the one year given.'
      : `It is not paid back within the ${years} years given.`,
  /** `reason` is null when the pay table has several ranks and none was asked for. */
  notCosted: ({ postType, rank, reason, ranks }: NotCosted) => {
    const known = ranks.length === 0 ? '' : ` Ranks in the pay table: ${ranks.join(', ')}.`;
    if (reason === null) return `The pay table has several ranks for post type ${postType}. Give one of them.${known}`;
    const asked = rank === '' ? '' : ` at rank “${rank}”`;
    return `The cost of post type ${postType}${asked} cannot be worked out: ${reason}.${known}`;
  },
  /** A matter that no row of the procedures table names. */
  unknownMatter: ({ found, matters }: { found: string; matters: readonly string[] }) =>
    `The procedures table has no matter “${found}”. Its matters are: ${shortList(matters, '; ')}.`,
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
  /** Words that arguments take; the first is the one shown. */
  by: {
    unit: ['unit', 'units', 'agency', 'department'],
    postType: ['post type', 'post types', 'posttype'],
    rank: ['rank', 'ranks'],
  },
  directions: {
    superior: ['superior', 'superiors', 'superior department', 'superior departments', 'department', 'departments'],
    county: ['county', 'county unit', 'county units', 'unit', 'units'],
    township: ['township', 'townships', 'township office', 'township offices'],
  },
  timings: {
    end: ['end', 'year end', 'end of year', 'end of the year', 'at the end'],
    mid: ['mid', 'middle', 'mid-year', 'middle of the year', 'in the middle'],
    start: ['start', 'beginning', 'start of year', 'start of the year', 'at the start'],
  },
  annuities: {
    asRates: ['as rates table', 'as the rates table says', 'as rates', 'rates table'],
    cash: ['cash', 'in cash', 'paid', 'paid in cash'],
    booked: ['booked', 'booked, not paid', 'not paid'],
  },
};
