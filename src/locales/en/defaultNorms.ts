import type { NormBasis } from '../../core/checks/defaultNorms';

const bases: Record<NormBasis, string> = {
  setByProvince: 'The province sets it for each county: enter the figure that was approved and its document',
  setByCounty: 'No general rule: the county’s own limit, if it has one',
  organicLaw:
    'Organic Law of Local People’s Congresses and Local People’s Governments: a bureau has a head, and deputies where needed',
  customOfDeputies:
    'No national figure: one or two deputies are usual in a county bureau; where the province or city has a rule, it holds',
  provincialLadder:
    'No national figure: upper ends of the ladder by posts in a provincial rule on establishment; where your province or city has a rule, it holds',
  customOfSmallUnits:
    'No national figure: usual when small institutions are merged; where the province or city has a rule, it holds',
  regulation2007Mixing:
    'Regulation on the Establishment of Organs and Posts of Local People’s Governments (State Council Decree No. 486): kinds of posts may not be mixed',
  regulation2007Alike:
    'Organs of the Party and mass organisations are usually treated as Decree No. 486 has it for those of the government: kinds of posts may not be mixed',
  regulation2007Bodies:
    'Regulation on the Establishment of Organs and Posts of Local People’s Governments (State Council Decree No. 486): deliberative bodies have no posts of their own',
  pilotsOutside: 'No national rule: reforms of small counties usually leave these outside; the approved plan decides',
  pilotsYears:
    'No national figure: reforms of small counties usually intend 3 to 5 years; where the province or city has a rule, it holds',
};

/** Words of the norms table that a new workbook is given. */
export const defaultNorms = {
  bases,
  note: 'Usual values, each with what it rests on. Enter the caps that were approved for your county, and replace what your province or city rules otherwise; a row without a limit is not checked.',
};
