import { changeOf, supportedStaff, supportRatio } from '../core';
import { figureOrBlank, type Cell, type Cells } from './cells';
import { numberArgument, positiveArgument } from './numberArgument';

/** People of the population for each supported person: 124000 and 3875 give 32. */
export function ratioCell(population: unknown, supported: unknown): Cell {
  const people = positiveArgument(population, 'population');
  return figureOrBlank(supportRatio(people, positiveArgument(supported, 'supported')));
}

/** The supported staff that a ratio allows: 124000 at 40 give 3100. */
export function supportedCell(population: unknown, ratio: unknown): Cell {
  const people = positiveArgument(population, 'population');
  return figureOrBlank(supportedStaff(people, positiveArgument(ratio, 'ratio')));
}

/** Change and percent side by side: 40 and 36 give −4 and −0.1; the percent is blank when before is 0. */
export function changeCells(before: unknown, after: unknown): Cells {
  const { change, percent } = changeOf(numberArgument(before, 'before'), numberArgument(after, 'after'));
  return [[figureOrBlank(change), figureOrBlank(percent)]];
}
