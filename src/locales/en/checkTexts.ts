import type { ClaimPart, IdentityKey, Operand } from '../../core/claims';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const parts: Record<ClaimPart, string> = { before: 'before', after: 'after', change: 'change', percent: 'percent' };

/** What must tie between figures. */
const identities: Record<IdentityKey, string> = {
  unitsFewer: 'Units fewer = organs fewer + institutions fewer',
  shareOfRevenue: 'Pay and contributions saved ÷ general public budget revenue',
  runningCostPercent: 'Running cost saved ÷ running cost before',
  supportRatioBefore: 'Population ÷ supported staff before',
  supportRatioAfter: 'Population ÷ supported staff after',
  savingPerPost: 'Saving for each post cut',
  savingPerSurplus: 'Saving for each surplus person',
  savingPerPersonFewer: 'Saving for each supported person fewer',
};

/** What stands behind a figure of an arithmetic. */
const operandUnits: Partial<Record<Operand['what'], string>> = {
  population: ' people',
  supportedStaff: ' people',
  postsCut: ' posts',
  surplus: ' people',
  peopleFewer: ' people',
};

/** How many norms there are, and of them kept, broken, for no unit that there is, and not checked. */
type NormCounts = Readonly<Record<'norms' | 'kept' | 'broken' | 'unitless' | 'open', number>>;

/** Words of checks, published figures and tasks that their sheets and the panel Checks share. */
export const checkTexts = {
  county: 'The county as a whole',
  noFindings: 'Nothing breaks a norm of the Norms table.',
  normCounts: ({ norms, kept, broken, unitless, open }: NormCounts) =>
    `${plural(norms, 'norm', 'norms')}: ${kept} kept, ${broken} broken, ${unitless} with no such unit, ${open} not checked`,
  notWithin: (years: number) => `not within ${years} years`,
  everyKind: 'Every kind',
  forUnits: (kind: string, from: string, to: string) => {
    if (from === '' && to === '') return kind;
    if (from === '') return `${kind}, up to ${to} posts`;
    return to === '' ? `${kind}, ${from} posts or more` : `${kind}, ${from} to ${to} posts`;
  },
  keptBy: (against: number, kept: number) => (against === 0 ? 'no such unit' : `${kept} of ${against} keep it`),
  capKept: (against: number, kept: number) =>
    against > 1 ? `${kept} of ${against} counties keep it` : kept === against ? 'kept' : 'broken',

  final: 'Final: every figure that differs has a note',
  finalUntied: 'Final: whatever differs or does not tie has a note',
  allAgree: 'Final: no figure differs',
  notFinal: (figures: number, identities: number) => {
    const differ = figures === 1 ? '1 figure differs and has no note' : `${figures} figures differ and have no note`;
    const untied =
      identities === 1
        ? '1 identity does not tie and has no note'
        : `${identities} identities do not tie and have no note`;
    return `Not final: ${[...(figures > 0 ? [differ] : []), ...(identities > 0 ? [untied] : [])].join('; ')}`;
  },
  noClaims: 'The Claims table prints no figure.',
  parts,
  notRecomputed: 'cannot be recomputed',
  notNumber: 'not a number',

  identities,
  noIdentities: 'The printed figures and the tables hold no two that must tie.',
  notWorkedOut: 'Not worked out: a figure is missing or a divisor is 0',
  plus: ' + ',
  less: ' − ',
  over: ' ÷ ',
  equals: (arithmetic: string, result: string) => `${arithmetic} = ${result}`,
  ratio: (people: string) => `${people}:1`,
  percent: (percent: string) => `${percent} %`,
  /** Amounts of yuan are written in the largest of these units that they reach. */
  yuanUnits: [
    { least: 1_000_000, name: ' m yuan' },
    { least: 1, name: ' yuan' },
  ],
  yuanEach: (yuan: string) => `${yuan} yuan`,
  operandUnits,
  scopeMeanings: {
    savingPerPost: 'posts that are cut, vacant ones too',
    savingPerSurplus: 'people without a post, who are still paid',
    savingPerPersonFewer: 'people whom the budget no longer pays',
  },
  scopesDiffer:
    'The three have different scopes (posts, surplus people, people off the payroll) and must not be compared with each other.',

  noTasks: 'The Tasks table has no task.',
  noneOverdue: 'No task is overdue.',
  ofCounty: '(the county)',
  noOwner: '(no owner)',
  noDue: '(no due date)',
};
