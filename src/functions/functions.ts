/**
 * The custom functions REFORM.* as Excel knows them. Metadata is made from these declarations, so each is a plain
 * function at the top of this file that hands on at once; descriptions are in the locales.
 */
import { countUnits, productVersion } from '../core';
import { comparisonTable } from './comparisonTable';
import { crosswalkTable } from './crosswalkTable';
import { changeCells, ratioCell, supportedCell } from './figures';
import { kindArgument } from './kindArgument';
import { readReform } from './readReform';
import { structureTable } from './structureTable';
import { surplusTable } from './surplusTable';
import { isLeftOut } from './tableArgument';

/**
 * Units after the reform.
 * @customfunction STRUCTURE
 * @param agencies Agencies table.
 * @param plan Plan table.
 * @param option Option of the plan.
 * @param approved Approved table.
 * @returns Table with headers.
 */
function structure(agencies: unknown[][], plan: unknown[][], option?: unknown, approved?: unknown[][]): unknown[][] {
  const { reform, words } = readReform({ agencies, plan, option, approved });
  return structureTable(reform, words);
}

/**
 * Units before beside units after.
 * @customfunction CROSSWALK
 * @param agencies Agencies table.
 * @param plan Plan table.
 * @param option Option of the plan.
 * @returns Table with headers.
 */
function crosswalk(agencies: unknown[][], plan: unknown[][], option?: unknown): unknown[][] {
  const { reform, words } = readReform({ agencies, plan, option });
  return crosswalkTable(reform, words);
}

/**
 * Figures before and after.
 * @customfunction COMPARE
 * @param agencies Agencies table.
 * @param plan Plan table.
 * @param option Option of the plan.
 * @param approved Approved table.
 * @returns Table with headers.
 */
function compare(agencies: unknown[][], plan: unknown[][], option?: unknown, approved?: unknown[][]): unknown[][] {
  const { reform, words } = readReform({ agencies, plan, option, approved });
  return comparisonTable(reform, words);
}

/**
 * Number of units of a kind, before the reform or, with a plan, after it.
 * @customfunction COUNT
 * @param agencies Agencies table.
 * @param kind Kind of unit.
 * @param plan Plan table.
 * @param option Option of the plan.
 * @returns Number of units.
 */
function count(agencies: unknown[][], kind: unknown, plan?: unknown[][], option?: unknown): unknown {
  const { reform, words } = readReform({ agencies, plan, option });
  return countUnits(reform, kindArgument(kind, words), isLeftOut(plan) ? 'before' : 'after');
}

/**
 * Surplus staff and vacancies.
 * @customfunction SURPLUS
 * @param agencies Agencies table.
 * @param plan Plan table.
 * @param option Option of the plan.
 * @param approved Approved table.
 * @returns Table with headers.
 */
function surplus(agencies: unknown[][], plan: unknown[][], option?: unknown, approved?: unknown[][]): unknown[][] {
  const { reform, words } = readReform({ agencies, plan, option, approved });
  return surplusTable(reform, words);
}

/**
 * Support ratio.
 * @customfunction SUPPORTRATIO
 * @param population Population.
 * @param supported Supported staff.
 * @returns Ratio.
 */
function supportRatio(population: unknown, supported: unknown): unknown {
  return ratioCell(population, supported);
}

/**
 * Supported staff at a ratio.
 * @customfunction SUPPORTED
 * @param population Population.
 * @param ratio Support ratio.
 * @returns Supported staff.
 */
function supported(population: unknown, ratio: unknown): unknown {
  return supportedCell(population, ratio);
}

/**
 * Change and percent.
 * @customfunction CHANGE
 * @param before Figure before.
 * @param after Figure after.
 * @returns Change and percent.
 */
function change(before: unknown, after: unknown): unknown[][] {
  return changeCells(before, after);
}

/**
 * Version of the product.
 * @customfunction VERSION
 * @returns Version.
 */
function version(): string {
  return productVersion;
}

CustomFunctions.associate('STRUCTURE', structure);
CustomFunctions.associate('CROSSWALK', crosswalk);
CustomFunctions.associate('COMPARE', compare);
CustomFunctions.associate('COUNT', count);
CustomFunctions.associate('SURPLUS', surplus);
CustomFunctions.associate('SUPPORTRATIO', supportRatio);
CustomFunctions.associate('SUPPORTED', supported);
CustomFunctions.associate('CHANGE', change);
CustomFunctions.associate('VERSION', version);
