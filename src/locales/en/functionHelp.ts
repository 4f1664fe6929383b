/** What Excel shows while a formula is typed, and the help page's examples. Keys are the functions' ids and the arguments' names. */
const agencies = 'The whole table of agencies before the reform with its header row, for example Agencies[#All].';
const plan = 'The whole table of the reform plan with its header row, for example Plan[#All].';
const option = 'The option of the plan to use, for example "A". May be left out when the plan has none, or only one.';
const approved = 'The whole approved table. What it states replaces the sums; a blank cell keeps the sum.';

const staff = 'The whole staff table with its header row, for example Staff[#All].';
const pay = 'The whole pay table with its header row, for example Pay[#All].';
const rates = 'The whole rates table, for example Rates[#All]. Left blank, there are no contributions.';
const supported = 'The number of supported staff.';
const duties = 'The whole duties table with its header row, for example Duties[#All].';
const mayBeBlankPlan = 'The whole table of the reform plan. Left blank, every unit is kept.';
const direction = 'Superior (a department above and its county units), county or township. Left out: superior.';
const agenciesOfDuties =
  'The whole table of agencies. Left out, the units are those that the duties and the plan name.';

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
      supported,
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
  PERSONCOST: {
    description:
      'The full cost of a person or post a year in yuan: pay with bonus and transport, and the employer contributions.',
    parameters: {
      pay,
      rates,
      posttype: 'Administrative, Political-legal, Institution or Worker.',
      rank: 'A rank of the pay table. Left out: the cost of a post, by the row without a rank, or the only row.',
      items: 'TRUE lists pay, each contribution with its monthly base and rate, and the total.',
    },
    example: '=REFORM.PERSONCOST(Pay[#All], Rates[#All], "Institution", , TRUE)',
    result: 'A number of yuan a year; with items a table of Item, Base a month, Rate, Yuan a year and Cash.',
  },
  PAYROLL: {
    description:
      'The payroll of a year by unit, post type or rank: people, pay, each contribution and the total in yuan.',
    parameters: {
      staff,
      pay: 'The whole pay table. May be left blank when the staff table states the pay of everybody.',
      rates,
      by: 'Unit, post type or rank. Left out: unit.',
      agencies: 'The whole table of agencies. With the plan, the units are those after the reform.',
      plan,
      option,
    },
    example: '=REFORM.PAYROLL(Staff[#All], Pay[#All], Rates[#All], "post type")',
    result:
      'A table, one line for each unit, post type or rank, and the total last. People who are not costed are counted in a column of their own and are in no amount.',
  },
  SAVINGS: {
    description: 'What the posts cut would cost a year (a memo, no saving by itself), and the running cost saved.',
    parameters: {
      agencies,
      plan,
      pay,
      rates,
      option,
      approved,
      facts: 'The whole facts table, for the share of revenue and the amount for each person fewer.',
    },
    example: '=REFORM.SAVINGS(Agencies[#All], Plan[#All], Pay[#All], Rates[#All], , , Facts[#All])',
    result:
      'A table with Item, Before, After, Cut, Full cost a year, Yuan a year and Share. Blank where the tables do not say.',
  },
  RETIREMENT: {
    description: 'The retirement month under the rules in force since 2025: the last month paid.',
    parameters: {
      birth: 'A date, or year and month such as 1970-05 or 197005.',
      sex: 'Male or female.',
      category: 'Cadre or worker. It decides the age of women and may be left blank for men.',
      earlymonths: 'Months of early retirement, 0 to 36, never below the old age. Left out: none.',
    },
    example: '=REFORM.RETIREMENT("1976-12", "male", "cadre")',
    result: 'A date, the first day of the month: give the cell the format yyyy-mm. The example gives 2039-12.',
  },
  BRIDGE: {
    description: 'The way from posts cut to people leaving the payroll to cash, year by year.',
    parameters: {
      agencies,
      plan,
      staff: 'The whole staff table, for example Staff[#All]. Left blank, what hangs on people stays blank.',
      pay,
      rates,
      years:
        'Calendar years: a range of cells, a text such as "2025-2029", or how many from the year in which the plan takes effect.',
      hiring: 'Permitted hires for each person who leaves, 0 to 1, such as 0.2 or 20%. Left out: none.',
      option,
      approved,
      oneoff:
        'One-off costs in yuan: one amount for the first year, an amount for each year, or rows of year and amount.',
      growth: 'Growth of pay a year, such as 0.03 or 3%. Left out: none.',
      annuity: 'Occupational annuity: as rates table, cash or booked. Left out: as rates table.',
    },
    example: '=REFORM.BRIDGE(Agencies[#All], Plan[#All], Staff[#All], Pay[#All], Rates[#All], "2025-2029", 20%)',
    result:
      'A table with Item, In (posts, people or yuan), Total and a column for each year. Costs are below 0; the memo lines are in no sum.',
  },
  PAYBACK: {
    description: 'The year, counted from 1, from which on the added-up net never falls below 0 again.',
    parameters: {
      net: 'Net by year: a row or column of numbers without gaps, such as the net saving of REFORM.BRIDGE.',
    },
    example: '=REFORM.PAYBACK({-300, 200, 200})',
    result: 'A whole number, 3 in the example; #N/A when it is not paid back within the years given.',
  },
  PRESENTVALUE: {
    description: 'The present value of amounts by year at a discount rate.',
    parameters: {
      rate: 'The discount rate a year, such as 0.03 or 3%.',
      net: 'Net by year: a row or column of numbers without gaps.',
      timing: 'When in its year an amount is paid: end, mid or start. Left out: end.',
    },
    example: '=REFORM.PRESENTVALUE(3%, {103, 106.09})',
    result:
      'A number, 200 in the example. Excel’s own NPV skips blank cells, which brings later years forward, and takes every amount as paid at the end of its year; here a gap is an error and timing says when.',
  },
  SUPPORTPATH: {
    description: 'The support ratio at the end of each year as people leave the payroll.',
    parameters: {
      population: 'The population, registered or resident. Say which beside the figure.',
      supported,
      leaving: 'People fewer in each year: a row or column of numbers, such as the line of REFORM.BRIDGE.',
    },
    example: '=REFORM.SUPPORTPATH(124000, 3875, {375, 400})',
    result:
      'Ratios in the shape of the last argument: about 35.43 and 40 in the example. Blank where nobody would be supported.',
  },
  COUNTERPARTS: {
    description:
      'Lists who answers to whom after the reform: superior departments, county units and township offices, with the duties they share.',
    parameters: { duties, plan: mayBeBlankPlan, direction, option, agencies: agenciesOfDuties },
    example: '=REFORM.COUNTERPARTS(Duties[#All], Plan[#All], "county")',
    result:
      'A table, one row for each pair, with sections, deputies in charge, units before, the number of duties and their list. Duties without a unit or a department stand under a label of their own; township leaves out duties without a township office.',
  },
  COUNTERPARTMATRIX: {
    description: 'Counts the duties of each superior department, or township office, and each unit after the reform.',
    parameters: { duties, plan: mayBeBlankPlan, direction, option, agencies: agenciesOfDuties },
    example: '=REFORM.COUNTERPARTMATRIX(Duties[#All], Plan[#All])',
    result:
      'A table: departments down and units across; for county and township, units down. Totals are different duties: a duty of two departments counts once for its unit.',
  },
  ORPHANS: {
    description: 'Lists the duties that have no unit after the reform, with the reason.',
    parameters: { duties, plan: mayBeBlankPlan, option, agencies: agenciesOfDuties },
    example: '=REFORM.ORPHANS(Duties[#All], Plan[#All], "A")',
    result: 'A table, one row for each duty; only the headers when every duty has a unit.',
  },
  WORKLOAD: {
    description:
      'Sets superior departments, duties, posts and people in post of each unit after the reform beside those before it.',
    parameters: { agencies, duties, plan: mayBeBlankPlan, option, approved },
    example: '=REFORM.WORKLOAD(Agencies[#All], Duties[#All], Plan[#All])',
    result:
      'A table, one row for each unit with duties. Before is that of all its former units together; Most of one unit is what a single one of them faced. Blank where nobody is in post.',
  },
  WORKINGGROUPS: {
    description:
      'Lists a working group for each unit after the reform and superior department: who leads it and who belongs to it.',
    parameters: { agencies, duties, plan: mayBeBlankPlan, option },
    example: '=REFORM.WORKINGGROUPS(Agencies[#All], Duties[#All], Plan[#All])',
    result:
      'A table with the leader (the deputy in charge), the sections, the institutions of the field, the duties, and who is in several groups.',
  },
  APPROVALDAYS: {
    description: 'The working days of the longest chain of steps of each approval, before and after the reform.',
    parameters: {
      procedures: 'The whole procedures table with its header row, for example Procedures[#All].',
      matter: 'The matter to show. Left out: all of them.',
    },
    example: '=REFORM.APPROVALDAYS(Procedures[#All])',
    result:
      'A table, one row for each matter: working days before, after and saved, the same with the days of public notices, and the longest chains.',
  },
  PLACEMENT: {
    description:
      'The ledger of surplus people: surplus, placed by channel, unplaced and overdue by unit and post type.',
    parameters: { staff, agencies, plan, option, approved },
    example: '=REFORM.PLACEMENT(Staff[#All], Agencies[#All], Plan[#All], "A", Approved[#All])',
    result:
      'A table, one row for each unit after the reform and post type with surplus, and the total last. Surplus = placed + unplaced. It holds no person’s data.',
  },
  REMAINING: {
    description: 'How many surplus people remain at the end of each year, and what brings the number down.',
    parameters: {
      staff,
      agencies,
      plan,
      years: 'Calendar years: a range of cells, a text such as "2025-2029", or how many from the year of the reform.',
      option,
      approved,
    },
    example: '=REFORM.REMAINING(Staff[#All], Agencies[#All], Plan[#All], 5)',
    result:
      'A table, one row for each year: surplus that ends by age, by leaving otherwise and by another post, what remains at the end of the year, and whether it is gone within 5 years.',
  },
  SEATS: {
    description:
      'The ledger of chief and deputy seats by unit: authorised, held, held by county leaders, pool, left, promoted.',
    parameters: { agencies, staff, plan, option, approved },
    example: '=REFORM.SEATS(Agencies[#All], Staff[#All], Plan[#All], "A", Approved[#All])',
    result: 'A table, one row for each unit after the reform with seats or leaders, and the total last.',
  },
  CHECK: {
    description: 'Holds the structure after the reform against the norms table and lists what breaks a norm.',
    parameters: {
      agencies,
      plan,
      norms: 'The whole norms table with its header row, for example Norms[#All].',
      option,
      approved,
      duties: 'The whole duties table. Left out, norms about duties and superior departments are not checked.',
    },
    example: '=REFORM.CHECK(Agencies[#All], Plan[#All], Norms[#All], "A", Approved[#All])',
    result:
      'A table, the gravest finding first: rule, unit, found, limit, severity, where to look, what would mend it and the basis of the norm; only the headers when no norm is broken.',
  },
  RECONCILE: {
    description: 'Sets the percent of each published figure beside the one recomputed from its own before and after.',
    parameters: { claims: 'The whole claims table with its header row, for example Claims[#All].' },
    example: '=REFORM.RECONCILE(Claims[#All])',
    result:
      'A table with Figure, Before, After, Percent printed, Percent recomputed and Verdict: agrees, truncated, within rounding or differs; a blank verdict where nothing printed follows from anything else.',
  },
  TASKS: {
    description: 'Counts the tasks of the closing work done, open and overdue, by unit.',
    parameters: {
      tasks: 'The whole tasks table with its header row, for example Tasks[#All].',
      today: 'The day to count from, such as TODAY() or DATE(2025,6,30). Blank: the current day.',
    },
    example: '=REFORM.TASKS(Tasks[#All], TODAY())',
    result: 'A table, one row for each unit, overdue first, and the total last.',
  },
  VERSION: {
    description: 'The version of Reformsheet that calculates this workbook.',
    parameters: {},
    example: '=REFORM.VERSION()',
    result: 'A text.',
  },
};
