import { MEASURES, THOUSANDTHS, type Amounts, type Measure } from '../agencies/measures';

/** The amounts of one place of columns held in thousandths, in natural units. */
export function amountsOf(columns: Readonly<Record<Measure, Float64Array>>, place: number): Amounts {
  return {
    adminPosts: columns.adminPosts[place] / THOUSANDTHS,
    politicalLegalPosts: columns.politicalLegalPosts[place] / THOUSANDTHS,
    institutionPosts: columns.institutionPosts[place] / THOUSANDTHS,
    workerPosts: columns.workerPosts[place] / THOUSANDTHS,
    adminStaff: columns.adminStaff[place] / THOUSANDTHS,
    politicalLegalStaff: columns.politicalLegalStaff[place] / THOUSANDTHS,
    institutionStaff: columns.institutionStaff[place] / THOUSANDTHS,
    workerStaff: columns.workerStaff[place] / THOUSANDTHS,
    chiefs: columns.chiefs[place] / THOUSANDTHS,
    deputies: columns.deputies[place] / THOUSANDTHS,
    leaders: columns.leaders[place] / THOUSANDTHS,
    duties: columns.duties[place] / THOUSANDTHS,
    runningCost: columns.runningCost[place] / THOUSANDTHS,
    office: columns.office[place] / THOUSANDTHS,
  };
}

/** Amounts held in thousandths, in natural units. */
export function naturalAmounts(amounts: Readonly<Record<Measure, number>>): Amounts {
  const natural = {} as Record<Measure, number>;
  for (const measure of MEASURES) natural[measure] = amounts[measure] / THOUSANDTHS;
  return natural;
}
