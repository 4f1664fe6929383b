import { paybackYear, presentValue, supportPath } from '../core/money';
import { amountsArgument } from './amountsArgument';
import { notAvailable } from './cellError';
import { figureOrBlank, type Cell, type Cells } from './cells';
import { numberWithin, positiveArgument } from './numberArgument';
import { inBothLanguages, sentenceInBoth } from './speaker';
import { TIMING_CHOICE, wordOr } from './wordArgument';

/** The year, counted from 1, in which the added-up net is paid back for good: −300, 200 and 200 give 3. `#N/A` when it never is. */
export function paybackCell(net: unknown): Cell {
  const { amounts } = amountsArgument(net, 'net');
  const year = paybackYear(amounts);
  if (year !== null) return year;
  throw notAvailable(sentenceInBoth(({ functions }) => functions.neverPaidBack({ years: amounts.length })));
}

/** Present value of amounts by year: 3 % and 103 at the end of the year give 100. A blank amount fails, as it would shift the years. */
export function presentValueCell(rate: unknown, net: unknown, timing: unknown): Cell {
  const discountRate = numberWithin(rate, 'rate', { least: 0, most: 1 });
  const { amounts } = amountsArgument(net, 'net');
  const paid = wordOr('end', timing, 'timing', TIMING_CHOICE, inBothLanguages);
  return figureOrBlank(presentValue(discountRate, amounts, paid));
}

/** The support ratio at the end of each year, in the shape of `leaving`; blank for a year in which nobody would be supported. */
export function supportPathCells(population: unknown, supported: unknown, leaving: unknown): Cells {
  const people = positiveArgument(population, 'population');
  const before = positiveArgument(supported, 'supported');
  const { amounts, isColumn } = amountsArgument(leaving, 'leaving');
  const path = supportPath(people, before, amounts).map(figureOrBlank);
  return isColumn ? path.map((ratio) => [ratio]) : [path];
}
