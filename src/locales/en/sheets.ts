/** Words of the summary sheets. Where a sentence takes facts, it is a function. */
export const sheets = {
  overviewName: 'Overview',
  overviewTitle: 'Reform overview',
  crosswalkName: 'Crosswalk',
  crosswalkTitle: 'Crosswalk of units before and after the reform',
  editedName: (name: string, number: number) => `${name} (edited${number > 1 ? ` ${number}` : ''})`,
  option: (option: string) => `Option ${option}`,
  noOption: 'Plan without options',
  noPlan: 'No plan: every unit is kept',
  madeOn: (time: string) => `Made on ${time}`,
  pageFooter: 'Page &P of &N',
  units: 'Unit: posts and people as counts, running cost in yuan a year, office space in m²',

  supportBlock: 'Support ratio',
  population: (basis: string) => `${basis}`,
  supportedStaff: 'Supported staff',
  supportRatio: (basis: string) => `Support ratio (${basis})`,
  registered: 'registered',
  resident: 'resident',
  ratioBasis: (facts: readonly string[]) => `People for each person paid from the budget. ${facts.join('; ')}.`,
  factBasis: (item: string, asOf: string, source: string) =>
    `${item}: ${[asOf, source].filter((part) => part !== '').join(', ') || 'scope and date not stated'}`,
  noFacts:
    'Not computed: no Facts table with a population and the supported staff was found. Add one with the headers Item, Value, As of, Source.',
  noSupportedAfter: 'The Facts table states no supported staff after the reform, so there is no ratio after it',

  unitsChart: 'Number of units and leader posts',
  peopleChart: 'Posts by type, staff in post and surplus',
  /** Short enough to stand below the columns of a chart. */
  chartLabels: {
    organs: 'Organs',
    massOrganisations: 'Mass org.',
    institutions: 'Institutions',
    lawEnforcementTeams: 'Law enf.',
    deliberativeBodies: 'Delib.',
    leaderPosts: 'Leaders',
    adminPosts: 'Admin.',
    politicalLegalPosts: 'Pol.-legal',
    institutionPosts: 'Institution',
    workerPosts: 'Worker',
    staff: 'Staff',
    surplus: 'Surplus',
  },
  chartData: 'Data of the charts (not printed)',

  rowsOf: (rows: string) => `Rows: ${rows}`,
  noRows: 'No row counts here',
  beforeFrom: (rows: string) => `Adds up the rows ${rows}`,
  countFrom: (rows: string) => `Counts the rows ${rows}`,
  afterFrom: (units: string, count: number) =>
    `From ${count} ${count === 1 ? 'unit' : 'units'} after the reform: ${units}`,
  withoutUnit: (units: string) => `And people of abolished units without a new one: ${units}`,
  granted: (rows: string) => `Granted by ${rows}`,
  summedFrom: (units: string) => `Sum of what comes from ${units}`,
  unitRow: (row: string) => `Row of the unit: ${row}`,
  planRow: (rows: string) => `Plan: ${rows}`,
  factRow: (row: string) => `From ${row}`,
  remarkSeparator: '; ',
  more: (count: number) => `and ${count} more`,

  notes: 'Notes',
  tableFound: (kind: string, place: string, rowCount: number) =>
    `${kind} (${place}, ${rowCount} ${rowCount === 1 ? 'row' : 'rows'})`,
  placeOf: (sheet: string, table: string) => (table === '' ? `sheet ${sheet}` : `sheet ${sheet}, table ${table}`),
  sourcesNote: (tables: readonly string[]) => `Sources: ${tables.join('; ')}.`,
  madeNote: (time: string, version: string, option: string) =>
    `${option}. Made on ${time} with Reformsheet ${version}.`,
  issuesNote: (errors: number, warnings: number, notes: number, rowsLeftOut: number) =>
    errors + warnings + notes + rowsLeftOut === 0
      ? 'Reading the tables raised no remark.'
      : `Reading the tables raised ${errors} errors, ${warnings} warnings and ${notes} remarks; ${rowsLeftOut} rows were left out (totals, blank rows, wrong rows). The task pane lists them with their cells.`,
  liveNote:
    'Live: the figures are REFORM formulas on the tables of this workbook and follow them. The source column and the rows of the crosswalk are as of the time above; create the sheets again when units or plan rows were added or taken away.',
  valuesNote: 'Values: the figures are as of the time above and do not follow later changes of the tables.',
  rulesNote:
    'Post types are never netted against each other. Surplus is added up by unit and post type; a vacancy elsewhere does not reduce it. No percentage is shown where the figure before is 0.',
  valuesBecause: {
    tooLarge:
      'A table is too large to hand to a formula (more than 5 MB), so this sheet holds values. Create it again after a change.',
    faulty:
      'The tables hold errors, on which formulas stop, so this sheet holds values of what could be read. Correct the errors and create it again for live figures.',
    order:
      'People are named in another order than that of the formula REFORM.PLACEMENT, so this sheet holds values. Create it again after a change.',
  },
  notFinal: (figures: number, identities: number) => {
    const differ =
      figures === 1
        ? 'one published figure differs from the recomputed one and has no note'
        : `${figures} published figures differ from the recomputed ones and have no note`;
    const untied =
      identities === 1
        ? 'one identity between published figures does not tie and has no note'
        : `${identities} identities between published figures do not tie and have no note`;
    const reasons = [...(figures > 0 ? [differ] : []), ...(identities > 0 ? [untied] : [])];
    return `Not final: ${reasons.join('; ')}; see the sheet Claims checked.`;
  },
  noPlanNote: 'There is no plan table, so this sheet holds values and every unit is kept.',
  partNote: 'Where only a part of a unit moves, the columns “before” show the part that moves.',

  number: 'No.',
  platesHeader: 'Name plates, co-located',
  seats: 'Leader posts',
  people: 'In post',
  documentHeader: 'Document, note',
  postsShort: {
    admin: 'Admin. posts',
    politicalLegal: 'Political-legal posts',
    institution: 'Instit. posts',
    worker: 'Worker posts',
  },
  plates: (names: string) => `Plate: ${names}`,
  coLocated: (names: string) => `With: ${names}`,
  total: 'Total',
  endedSection: 'Units withdrawn, and parts that left for enterprises or were withdrawn',
  withdrawn: 'Withdrawn',
  enterprise: 'Enterprise',
  newlyCreated: '(newly created)',
  stale: 'The tables have changed since this sheet was made: please create it again',
  /** What the command line prints. */
  summary: {
    usage:
      'Usage: npm run summary -- INPUT.xlsx OUTPUT.xlsx [--option A] [--values] [--sheets overview,savings]\n' +
      '       [--unit wan|yuan] [--language en|zh] [--names]\n' +
      'Writes the summary sheets into a copy of INPUT.xlsx, as far as its tables allow, or those named with --sheets:\n' +
      'overview, crosswalk, savings, bridge, cityCounty, countyTownship, matrix, workingGroups, workload, approvalTime,\n' +
      'placement, seats, checks, claims, tasks.\n' +
      '--names shows people by name in the placement ledger; without it IDs are masked and no name is written.\n' +
      '--values writes numbers instead of live formulas. --unit shows amounts of savings and bridge in 10,000 yuan\n' +
      '(wan) or in yuan; without it, as saved in the workbook.',
    sameFile: 'INPUT and OUTPUT are the same file. Name another file to write.',
    noInput: (file: string) => `${file} cannot be read. Check its name and folder.`,
    notAWorkbook: (file: string) =>
      `${file} is not an .xlsx workbook, or it is damaged or has a password. Save it as .xlsx without a password.`,
    noOutput: (file: string) => `${file} cannot be written. Check that its folder exists and the file is not open.`,
    unknownOption: (option: string, known: readonly string[]) =>
      known.length === 0
        ? `The plan has no options, so there is no option ${option}. Leave out --option.`
        : `The plan has no option ${option}. It has: ${known.join(', ')}.`,
    found: (kind: string, place: string, rowCount: number, used: boolean) =>
      `Found ${kind}: ${place}, ${rowCount} ${rowCount === 1 ? 'row' : 'rows'}${used ? '' : ' (not used: there is one before it)'}`,
    nothingFound: 'No table with known headers was found.',
    optionTaken: (option: string, others: readonly string[]) =>
      `Option ${option} is shown${others.length > 0 ? `; the plan also has ${others.join(', ')} (--option)` : ''}.`,
    noRemarks: 'No remarks about the tables.',
    remarks: (count: number) => `${count} ${count === 1 ? 'remark' : 'remarks'} about the tables:`,
    severities: { error: 'Error', warning: 'Warning', note: 'Note' },
    written: (name: string) => `Written: sheet ${name}`,
    leftOut: {
      savings: 'Not written: savings. They need a Pay table with what a post costs.',
      bridge: 'Not written: bridge. It needs a Pay table or a Staff table.',
      cityCounty: 'Not written: cityCounty. It needs a Duties table.',
      countyTownship: 'Not written: countyTownship. It needs a Duties table.',
      matrix: 'Not written: matrix. It needs a Duties table.',
      workingGroups: 'Not written: workingGroups. They need a Duties table.',
      workload: 'Not written: workload. It needs a Duties table.',
      approvalTime: 'Not written: approvalTime. It needs a Procedures table.',
      placement: 'Not written: placement. It needs a Staff table.',
      seats: 'Not written: seats. They need a Staff table.',
      checks: 'Not written: checks. They need a Norms table.',
      claims: 'Not written: claims. They need a Claims table.',
      tasks: 'Not written: tasks. They need a Tasks table.',
    },
    holdValues: (names: readonly string[]) => `Values instead of formulas: ${names.join(', ')}.`,
    liveHint:
      'Live sheets calculate in Excel with Reformsheet. For LibreOffice, WPS or a computer without it, use --values.',
    saved: (file: string) => `Saved: ${file}`,
    outcomes: {
      noTables:
        'The tables that these sheets are made of were not found, so nothing was written. Counterpart tables need a table of duties, approval times one of procedures.',
      noAgencies:
        'No agencies table was found, so nothing was written. It needs a header row with at least Unit and Kind (单位名称, 机构性质).',
      protected: 'The structure of the workbook is protected, so no sheet can be added. Unprotect it in Excel first.',
      editing: 'A cell is being edited. Finish the entry and try again.',
      tooLarge: 'The tables are too large to be handed over.',
      cancelled: 'Cancelled; nothing was written.',
      failed: 'The sheets could not be written; the workbook is as it was.',
    },
  },
};
