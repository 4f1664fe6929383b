/** What Excel shows while a formula is typed, and the help page's examples. Keys are the functions' ids and the arguments' names. */
const agencies = 'The whole table of agencies before the reform with its header row, for example Agencies[#All].';
const plan = 'The whole table of the reform plan with its header row, for example Plan[#All].';
const option = 'The option of the plan to use, for example "A". May be left out when the plan has none, or only one.';
const approved = 'The whole approved table. What it states replaces the sums; a blank cell keeps the sum.';

export const functionHelp = {
  STRUCTURE: {
    description:
      'Lists the units after the reform: what each was formed from, its name plates, posts, people, leader seats, cost and space.',
    parameters: { agencies, plan, option, approved },
    example: '=REFORM.STRUCTURE(Agencies[#All], Plan[#All], "A", Approved[#All])',
    result:
      'A table, one row for each unit after the reform. Figures that no table states are left out; columns of your own follow at the end.',
  },
  CROSSWALK: {
    description: 'Sets each unit before the reform beside the unit after it, with the operation and what moved.',
    parameters: { agencies, plan, option },
    example: '=REFORM.CROSSWALK(Agencies[#All], Plan[#All], "A")',
    result: 'A table, one row for each pair of unit before and unit after. A unit that is split has several rows.',
  },
  COMPARE: {
    description: 'Compares organs, institutions, leader posts, posts and people before and after the reform.',
    parameters: { agencies, plan, option, approved },
    example: '=REFORM.COMPARE(Agencies[#All], Plan[#All])',
    result:
      'A table with Measure, Before, After, Change and Percent. Percent is a fraction (−0.4 is −40 %), blank where Before is 0.',
  },
  COUNT: {
    description: 'Counts the units of a kind toward the cap, before the reform, or after it when a plan is given.',
    parameters: {
      agencies,
      kind: 'A kind of unit, such as "Party organ" or "党委机构", or organs, institutions, units.',
      plan: 'The whole table of the reform plan. Leave it out to count the units before the reform.',
      option,
    },
    example: '=REFORM.COUNT(Agencies[#All], "organs", Plan[#All])',
    result: 'A number.',
  },
  SURPLUS: {
    description: 'Lists surplus staff and vacancies of each unit after the reform by post type, never netted.',
    parameters: { agencies, plan, option, approved },
    example: '=REFORM.SURPLUS(Agencies[#All], Plan[#All])',
    result: 'A table with unit, post type, posts, people in post, surplus and vacancy.',
  },
  SUPPORTRATIO: {
    description: 'The support ratio: people of the population for each person paid from the budget.',
    parameters: {
      population: 'The population, registered or resident. Say which beside the figure.',
      supported: 'The number of supported staff.',
    },
    example: '=REFORM.SUPPORTRATIO(124000, 3875)',
    result: 'A number; the example gives 32, that is 32 : 1.',
  },
  SUPPORTED: {
    description: 'The supported staff that a population allows at a support ratio.',
    parameters: {
      population: 'The population, registered or resident.',
      ratio: 'The support ratio, for example 40 for 40 : 1.',
    },
    example: '=REFORM.SUPPORTED(124000, 40)',
    result: 'A number; the example gives 3100.',
  },
  CHANGE: {
    description: 'The change and the percent change from a figure before to a figure after.',
    parameters: { before: 'The figure before the reform.', after: 'The figure after the reform.' },
    example: '=REFORM.CHANGE(36, 22)',
    result: 'Two cells side by side: the change and the percent as a fraction, blank when before is 0.',
  },
  VERSION: {
    description: 'The version of Reformsheet that calculates this workbook.',
    parameters: {},
    example: '=REFORM.VERSION()',
    result: 'A text.',
  },
};
