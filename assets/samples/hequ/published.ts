/** The published figures of the reform in Hequ that the sample's rows add up to. Yuan a year, square metres, people. */
export const PUBLISHED = {
  organs: { before: 36, after: 22 },
  leaderPosts: { before: 135, after: 114 },
  institutions: { before: 186, after: 40 },
  institutionPosts: { before: 1964, after: 659 },
  institutionSurplus: 903,
  unitsFewer: 160,
  registeredPopulation: 124_000,
  supportedStaff: { before: 3875, after: 3100 },
  runningCostYuan: { before: 44_760_000, saved: 3_670_000 },
  officeSquareMetresFreed: 10_500,
  budgetRevenueYuan: 1_023_000_000,
} as const;

/** Illustrative: only the space freed is published. */
export const OFFICE_BEFORE_SQUARE_METRES = 58_300;
