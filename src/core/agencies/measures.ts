/** The additive columns of a unit: they are conserved by a reform and added up by unit. */
export const MEASURES = [
  'adminPosts',
  'politicalLegalPosts',
  'institutionPosts',
  'workerPosts',
  'adminStaff',
  'politicalLegalStaff',
  'institutionStaff',
  'workerStaff',
  'chiefs',
  'deputies',
  'leaders',
  'duties',
  'runningCost',
  'office',
] as const;

export type Measure = (typeof MEASURES)[number];

/** The four post types 编制类型, which are never mixed or netted against each other. */
export const POST_TYPES = ['admin', 'politicalLegal', 'institution', 'worker'] as const;
export type PostType = (typeof POST_TYPES)[number];

/** Amounts in their natural units: posts, people, seats and duties as counts, running cost in yuan a year, office in square metres. */
export type Amounts = Readonly<Record<Measure, number>>;

/**
 * Inside core every amount is held as a whole number of thousandths, so that sums of fractional posts, fen and
 * square metres are exact; it is divided once, when shown. Valid up to 9 × 10¹² units.
 */
export const THOUSANDTHS = 1000;
