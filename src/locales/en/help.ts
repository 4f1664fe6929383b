import type { Operation, TableKind } from '../../core';

const tables: Record<TableKind, string> = {
  agencies: 'One row for each unit before the reform.',
  plan: 'One row for each operation. A unit with no row is kept. Rows chain: A → B and B → C put A’s part in C, in whatever order they stand.',
  approved: 'What the approved document grants a unit. What is stated replaces the sums; a blank cell keeps the sum.',
  facts: 'Population, supported staff, revenue: items that are not counted from the units.',
};

const operations: Record<Operation, string> = {
  merge:
    'The units under From form the unit under To, which need not exist yet. Its kind is the row’s, else that of its largest source.',
  coLocate:
    'From works together with To as one organisation under two names: counted once. Posts sit with the Party organ unless the plan says otherwise.',
  namePlate: 'The unit carries the name plate as well. A name plate is never counted.',
  transfer: 'A part of From moves to To: a share (0.5 or 50%), stated posts, or the one duty named in the row.',
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
    'Reformsheet works out what a reform plan makes of the agencies of a county: units, posts, people and leader seats before and after. It reads tables in your workbook, and gives the results as formulas, in the panel and as sheets to print.',
  contents: 'On this page',
  start: {
    heading: 'How to start',
    steps: [
      'Put the agencies in a table with the headers below (Insert › Table), and the plan in a second one. Any sheet, any order of columns, Chinese or English headers.',
      'Choose Open panel on the Home tab. The Data page lists the tables found and every problem with its cell. No table yet? Insert the samples or the empty templates there.',
      'Choose Create sheets for the Overview and the Crosswalk, or type a formula such as those below.',
    ],
  },
  functions: {
    heading: 'Functions',
    intro:
      'Give tables whole, with the header row: Agencies[#All]. Results fill the cells below and to the right by themselves; headers are in the language of the agencies table. The formulas need Excel 2021 or later, or Microsoft 365.',
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
    },
  },
  operations: { heading: 'Operations', operation: 'Operation', effect: 'What it does', list: operations },
  kinds: { heading: 'Kinds of unit' },
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
  privacy: {
    heading: 'Your data',
    text: 'Everything is worked out on this computer. Reformsheet sends nothing anywhere and works without the internet once it is installed from a server of your own network.',
  },
};
