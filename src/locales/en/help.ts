import type { Operation, TableKind } from '../../core';
import type { NormRule } from '../../core/checks';
import type { Channel } from '../../core/staffing/staff';

const tables: Record<TableKind, string> = {
  agencies: 'One row for each unit before the reform.',
  plan: 'One row for each operation. A unit with no row is kept. Rows chain: A → B and B → C put A’s part in C, in whatever order they stand.',
  approved: 'What the approved document grants a unit. What is stated replaces the sums; a blank cell keeps the sum.',
  staff:
    'One row for each person. Birth, sex and category give the retirement month; an exit date comes before it. Pay of the person’s own, if stated, comes before the pay table. A seat that a county leader holds is a row of its own with County leader = yes, and no member of the unit.',
  pay: 'One row for each post type and rank; the row without a rank stands for every other rank of its post type, and for a post. Yuan a month, the year-end bonus in months of basic pay; or annual pay alone.',
  rates:
    'One row for each contribution of the employer; a row without a post type holds for all that have no row of their own. Floor and ceiling of the base in yuan a month.',
  claims:
    'Figures as they were published, to be set beside the recomputed ones. Write them as printed, as texts. A figure of another place names its County; the Note says why a figure differs.',
  duties:
    'One row for each duty: the superior department and section it answers to, the unit and section that had it before the reform, the township office, the deputy in charge. A duty with several counterparts may stand in several rows, or name them in one cell, parted by semicolons.',
  procedures:
    'One row for each step of an approval, before and after the reform. A step without a step before it begins at once; several are parted by semicolons.',
  norms:
    'One row for each norm; what is above its limit (least posts: below it) is a finding. A blank kind holds for all; From and To are a range of posts and may stay blank. Severity is error, warning or note; blank: as is usual for the rule.',
  tasks:
    'One row for each task of the closing work. A task is done when Done says yes or holds a date; not done and past its due date it is overdue.',
  facts: 'Population, supported staff, revenue: items that are not counted from the units.',
};

const channels: Record<Channel, string> = {
  retire: 'Leaves the payroll at the exit date, else at the statutory retirement month.',
  earlyRetire: 'Leaves at the exit date, else as early as the rules allow.',
  transferOut: 'Leaves at the exit date, to another county or level.',
  resign: 'Leaves at the exit date.',
  enterprise: 'Leaves at the exit date, else when the reform takes effect.',
  civilService: 'Goes on being paid, in a civil-service post.',
  learningPost: 'Goes on being paid.',
  villageGrid: 'Goes on being paid.',
  redeploy: 'Goes on being paid, in a vacant post.',
  replacesHire: 'Goes on being paid, in a post that would have been filled by a hire: that hire is not made.',
  other: 'Goes on being paid.',
  waiting: 'Not placed yet; goes on being paid.',
};

const moneyRules = [
  'Posts, people and cash are three things. Posts cut × full cost is a memo; the budget falls when people leave the payroll.',
  'Cost of a person a year = 12 × (basic pay + allowances + performance) + bonus months × basic pay + 12 × transport + employer contributions. Annual pay, where it is stated, counts instead of the items.',
  'Contribution a year = 12 × rate × base a month. The base is a twelfth of the year’s pay without transport, held between floor and ceiling. A row of the person’s post type comes before one for all.',
  'Own pay in the staff table comes first: annual pay, else pay items, else hourly rate × weekly hours × 52. People without any are costed by post type and rank from the pay table.',
  'People who cannot be costed (pay below 1,000 yuan or above 5 million a year, an unknown rank, a missing row) are counted apart, with the reason, and never taken as zero.',
  'Pay and every contribution are rounded to the fen once for each person and year; sums add whole fen, so every total ties.',
  'A vacant post saves nothing, unless Vacancies budgeted says that its cost stood in the budget. Posts cut = vacant + filled, by post type.',
  'People leave at their exit date, else by their channel, else at the statutory retirement month, which is the last month paid. In the year of leaving the months after it count.',
  'People placed elsewhere on the public payroll save nothing until they leave. One person, one saving.',
  'People without birth or sex, and women without a category, are listed and shown as staying.',
  'Retirement since 2025: men at 60 and one month later for every 4 months of birth from 1965-01 on, 63 at most; women cadres at 55, likewise from 1970-01 on, 58 at most; women workers at 50 and one month later for every 2 months from 1975-01 on, 55 at most. Early by up to 36 months, never below the old age. Women who retire at 60 (county-level leaders, senior professional titles) need an exit date.',
  'Hires: hires made so far = hiring ratio × people who left so far, in whole people, by post type; each is paid from the month after the person replaced.',
  'The occupational annuity of fully funded units is booked, not paid, until retirement (Cash = no): it is in the full cost and not in the cash.',
  'Net of a year = pay no longer paid − pay of hires + budgeted vacant posts + running cost saved − one-off costs. Pay growth counts from the second year on.',
  'Present value: an amount at the end of its year counts one year, in the middle half a year, at the start none, and so on for later years.',
];

const counterpartRules = [
  'A duty is one name in one unit. Rows that repeat it with another counterpart add that counterpart; it counts once.',
  'A duty follows its unit: where the unit is merged, moves whole, is renamed, works together with another or becomes a name plate, the duty goes along. An abolished unit hands its duties to the unit in To, if one is named.',
  'A row of the plan with a Duty moves that duty alone, also out of a unit that another row ends. With From blank it gives a duty that has no unit to the unit in To.',
  'A unit that is divided by shares: duties that no row names follow the largest part. A unit that gives away a smaller share, or posts, keeps its duties.',
  'Sections, deputies in charge and township offices come along with the duties. Sections of several former units that share a name are shown with the former unit.',
  'Nothing is lost: duties before = duties with a unit after + duties without one. A duty has no unit when its row names none or an unknown one, or when its unit is abolished or becomes an enterprise and no row hands the duty on.',
  'A cell may name several departments, sections, offices or people, parted by semicolons or line breaks outside brackets. Names that differ by spaces, width, case or punctuation alone are reported as likely the same and kept apart.',
  'A township office that begins with “All townships” faces every township of its county. Other offices belong to the township with whose name they begin.',
  'Load: Before is that of all former units together, a department of several of them counted once; Most of one unit is what a single one of them faced. People are all in post, of every post type.',
  'A working group is one unit and one superior department, led by the deputy in charge of most of its duties. Its institutions are those that the unit supervises, if they have a duty of the department themselves or belonged to the former unit that the duties come from. A title alone, such as Deputy director, is one person in each unit.',
];

const peopleRules = [
  'Surplus of a unit and post type is the people in post above the posts, by the agencies table; the staff table only says who they are. In every row and in the total surplus = placed + unplaced.',
  'Named are, up to the surplus of each unit and post type: first people with a channel, who count as placed; then those whose channel is waiting or whose Surplus says yes; then others by the order chosen in the panel: nearest to retirement, last in (who started work latest), or nobody else. Formulas take the nearest to retirement. Who has Surplus = no and no channel is never named.',
  'Not named: unplaced people whom the staff table does not name. Placed beyond: people with a channel though as many as are surplus have one already; they are listed apart with a warning and count as neither.',
  'Overdue: the status is not done and the month under Place by has passed; without one, that of the placement or the exit. Where no row of the staff table states a status, a placement whose date has passed counts as done.',
  'Placed twice: a row that repeats a person ID is left out. The same name, birth and sex under two IDs, both with a channel, is a warning.',
  'What remains at the end of a year is, for each unit and post type, the surplus less everybody, named or not, who by then has retired, left the payroll or taken another post (civil-service recruitment, redeployment, a permitted hire), never below 0: a post that falls vacant there is not filled. Learning posts, village and grid work and other channels end no surplus until the person leaves. Another post without a date counts from when the reform takes effect.',
  'The years intended are those of the norm “years until no surplus is left”, the year of the reform being the first; without that norm five, as reforms of small counties intend 3 to 5.',
  'Seats are held by people whose Position is chief or deputy, who neither left the leader post nor are in the pool. A row with County leader = yes is a seat that a county leader holds: counted apart, and no member of the unit. Surplus = held + county leaders − authorised; below 0 it is vacant. Chief and deputy seats, and units, are never netted. Authorised is what the approved table grants, else the sum of what comes together.',
  'Who left a leader post and has a New rank counts as promoted. Somebody whose month under Pool until has passed is shown as expired, with a warning.',
  'The special database may hold only leaders, those who left a leader post and those in the pool, of units that the reform concerns; everybody else in it is flagged. A unit is concerned when a row of the plan other than keep touches it, or it gives or takes duties, posts or people.',
  'A published figure is recomputed from the tables; where they give nothing, and for another place, change and percent are recomputed from the before and after printed in the same row. Verdicts: agrees, when rounding half up to the decimals printed gives the printed figure; truncated, when cutting off further decimals does; within rounding, when the printed figures that it follows from are rounded themselves and it can be reached; else differs. Words such as “about” change no verdict.',
  'A figure that differs wants a note in the column Note; until then every sheet says that it is not final.',
  'What must tie: units fewer = organs fewer + institutions fewer; pay and contributions saved ÷ general public budget revenue; running cost saved ÷ running cost before; population ÷ supported staff. The saving for each post cut, surplus person and supported person fewer stand side by side: their scopes differ, and they are not compared.',
  'A task is done when Done says yes or holds a date, and overdue when it is not done and its due date lies before today; a Done date after today does not count yet; a month is due on its last day, and all other tasks are open. The list made from the plan has the document of each unit that is formed or changed, duties and people for each that takes them over, the end of each body that is abolished, the merging of law-enforcement teams, and the special database.',
  'IDs are shown by their last four characters. Names stand only on a placement ledger that is created with names, and on no other sheet, in no panel, formula or message.',
];

const approvalRules = [
  'The time of an approval is that of its longest chain of steps. A step begins when all the steps named under After step are finished; a step that names none begins at once. Steps side by side are not added up.',
  'Working days are counted without public notices. Beside them stands the longest chain when the days of notice are added; it may be another chain.',
  'Saved = before − after. A matter with steps in one stage alone has nothing to compare, and its other cells are blank.',
  'Steps that wait for each other in a ring are an error that names them. After step takes steps of the same matter and stage.',
  'Working days never enter a sum of yuan.',
];

const normRules: Record<NormRule, string> = {
  organCap:
    'Most Party organs and government departments, as they are counted toward the cap. A cap holds for the whole county, in a table of several counties for each; with a kind it holds for units of that kind alone.',
  institutionCap: 'Most public institutions, as they are counted toward the cap.',
  deliberativeCap: 'Most deliberative and coordinating bodies.',
  leaderCap: 'Most leader seats, chiefs and deputies together.',
  leastPosts:
    'Fewest posts of a unit. A unit with fewer breaks the norm. With the kind blank it holds for organs, mass organisations, institutions, teams and the like; deliberative bodies, townships, schools and hospitals are checked only where the row names them.',
  leaderSeats: 'Most leader seats of a unit with posts from … to.',
  chiefSeats: 'Most chief seats of a unit with posts from … to.',
  deputySeats: 'Most deputy seats of a unit with posts from … to.',
  mixedPosts:
    'Most posts of the other sort: institution posts in an organ, mass organisation or township, administrative or political-legal posts in an institution.',
  deliberativePosts: 'Most posts of a deliberative body; people in post count as posts.',
  outsideCount:
    'Most units of the kind that may count toward a cap, usually 0; with the kind blank, of schools, hospitals and townships. Each unit that counts is a finding.',
  outsideReform:
    'Most units of the kind that the plan may change, usually 0; with the kind blank, of schools, hospitals and townships. A unit is changed when any row of the plan but keep touches it.',
  superiorsPerUnit: 'Most superior departments that one unit answers to.',
  dutiesPerUnit: 'Most duties of one unit.',
  dutiesPerPerson: 'Most duties for each person in post; not checked where nobody is in post.',
  superiorsPerPerson: 'Most superior departments for each person in post; not checked where nobody is in post.',
  surplusYears: 'Most years from the reform until no surplus is left; needs a Staff table.',
};

const operations: Record<Operation, string> = {
  merge:
    'The units under From form the unit under To, which need not exist yet. Its kind is the row’s, else that of its largest source.',
  coLocate:
    'From works together with To as one organisation under two names: counted once. Posts sit with the Party organ unless the plan says otherwise.',
  namePlate: 'The unit carries the name plate as well. A name plate is never counted.',
  transfer:
    'A part of From moves to To: a share (0.5 or 50%), stated posts, or the one duty named in the row. From blank with a Duty: the duty that has no unit goes to To.',
  transferWhole: 'All of From moves to To, which exists or is formed by another row.',
  abolish:
    'From ceases. What it holds and no other row moves is withdrawn; people without a unit are counted as surplus.',
  rename: 'From goes on under the name in To.',
  convertToEnterprise: 'From leaves the establishment and becomes an enterprise.',
  reSubordinate: 'From goes on under another supervising unit, named in To.',
  regrade: 'From goes on at the grade in the row.',
  create: 'A new unit with the posts stated in the row.',
  keep: 'From goes on as it is.',
};

/** The help pages' words; the functions' own are in functionHelp. */
export const help = {
  languageTag: 'en',
  title: 'Reformsheet help',
  otherLanguage: { label: '中文', file: 'zh-cn.html' },
  intro:
    'Reformsheet works out what a reform plan makes of the agencies of a county: units, posts, people and leader seats before and after, and what that saves. It reads tables in your workbook, and gives the results as formulas, in the panel and as sheets to print.',
  contents: 'On this page',
  start: {
    heading: 'How to start',
    steps: [
      'Put the agencies in a table with the headers below (Insert › Table), and the plan in a second one. Any sheet, any order of columns, Chinese or English headers.',
      'Choose Open panel on the Home tab. The Data page lists the tables found and every problem with its cell. No table yet? Insert the samples or the empty templates there.',
      'For money, add a table of staff; the Money page puts in tables of pay and of rates for you to fill in, and shows the way from posts to people to cash.',
      'For who answers to whom, add a table of duties; the Counterparts page finds the counterparts of any department, unit or township, and lists duties that have been left without a unit.',
      'For people and leader seats, enter channels, dates and status in the staff table; the People page lists who is unplaced or overdue, and the seats of each unit. The Checks page holds the plan against your norms, recomputes published figures and lists the closing tasks.',
      'Choose Create sheets for the sheets to print, or type a formula such as those below.',
    ],
  },
  functions: {
    heading: 'Functions',
    intro:
      'Give tables whole, with the header row: Agencies[#All]. Results fill the cells below and to the right by themselves; headers are in the language of the agencies table, for duties, approvals, published figures and tasks in that of their own table, else in that of the staff or pay table. The formulas need Excel 2021 or later, or Microsoft 365.',
    argument: 'Argument',
    meaning: 'Meaning',
    optional: 'may be left out',
    example: 'Example',
    result: 'Result',
  },
  errors: {
    heading: 'When a formula shows an error',
    rows: [
      [
        '#VALUE!',
        'The input is wrong. Select the cell and its warning sign: a sentence names the row, what was found and what to do. A formula never leaves rows out silently.',
      ],
      [
        '#N/A',
        'The input is right and there is no answer, such as costs that are never paid back. The sentence says why.',
      ],
      ['#SPILL!', 'Cells where the result should go are not empty. Clear them.'],
      [
        '#NAME?',
        'Reformsheet is not loaded in this workbook, or this Excel has no custom functions. Open the panel once.',
      ],
      ['#BUSY!', 'Excel is still loading Reformsheet. It passes.'],
    ],
  },
  tables: {
    heading: 'Tables and headers',
    intro:
      'Tables are recognised by their headers, never by their names. A unit in brackets after a header, spaces and full-width letters do not matter. Columns of your own are carried along.',
    english: 'English',
    chinese: 'Chinese',
    also: 'also taken',
    content: 'Content',
    required: 'required',
    kinds: tables,
    types: {
      text: 'text',
      whole: 'whole number, 0 or more',
      amount: 'number, 0 or more',
      fraction: 'share: 0.5 or 50%',
      yesNo: 'yes or no',
      date: 'date',
      kind: 'a kind of unit, see below',
      operation: 'an operation, see below',
      number: 'number',
      month: 'year and month: 1970-05, 197005 or a date',
      postType: 'Administrative, Political-legal, Institution or Worker',
      sex: 'male or female',
      category: 'cadre or worker',
      position: 'chief, deputy or none',
      channel: 'a channel, see below',
      stage: 'before or after',
      normRule: 'a rule, see Norms below',
      severity: 'error, warning or note',
    },
  },
  operations: { heading: 'Operations', operation: 'Operation', effect: 'What it does', list: operations },
  kinds: { heading: 'Kinds of unit' },
  channels: { heading: 'Channels of placement', effect: 'What becomes of the pay', list: channels },
  rules: {
    heading: 'Rules of counting',
    list: [
      'Organs are Party organs and government departments. A name plate never counts; co-located units count once.',
      'Institutions are public institutions of every class. Schools, hospitals and the institutions of townships stay outside, as do units whose column Counts toward cap says no.',
      'Deliberative bodies are counted apart.',
      'Administrative, political-legal, institution and worker posts are never mixed. Surplus is the sum over units; a vacancy in one unit never hides surplus in another.',
      'For every post type: before = after + withdrawn + left for enterprise − newly created.',
      'Percent = (after − before) ÷ before; blank where before is 0.',
      'A share of whole posts is given in whole posts, and nothing is lost by rounding.',
      'The support ratio is population ÷ supported staff. State the basis of the population beside it.',
    ],
  },
  money: { heading: 'Rules of money', list: moneyRules },
  counterparts: { heading: 'Rules of duties and counterparts', list: counterpartRules },
  people: { heading: 'Rules of people, seats and checks', list: peopleRules },
  norms: {
    heading: 'Norms',
    intro:
      'Limits come from your own norms table alone; without it nothing is checked. A norms table that the panel inserts has the usual values, each with what it rests on: edit them. Where several norms of one rule hold for a unit, each is checked, and the gravest one that it breaks is shown (of equally grave ones the strictest). Figures are those after the reform; posts of a unit are those of all four types. Caps, leader seats and posts of deliberative bodies are errors, loads are notes, the others warnings, unless the row’s Severity says otherwise. A rule may name the kinds itself, such as “least posts of an institution”; the column Kind comes first.',
    effect: 'What the limit is held against',
    list: normRules,
  },
  approvals: { heading: 'Rules of approval time', list: approvalRules },
  privacy: {
    heading: 'Your data',
    text: 'Everything is worked out on this computer. Reformsheet sends nothing anywhere and works without the internet once it is installed from a server of your own network.',
  },
};
