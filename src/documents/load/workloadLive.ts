import { RULE_FIGURES } from '../../core/counterparts';
import type { UnitLoad } from '../../core/counterparts';
import { isNormForKind, LOAD_RULES, normsOfRule } from '../../core/checks';
import type { LoadRule, Norm } from '../../core/checks';
import { cellAddress } from '../../core';
import { fixed, literal, sentenceOf } from '../formulaParts';
import { normCell } from '../normPlace';
import { workloadFormula } from '../reformFormula';
import { NOTHING_HIDDEN } from './loadSheet';
import type { HiddenPart } from './loadSheet';
import * as spilled from './spilledTable';
import type { SpilledTable } from './spilledTable';
import { WORKLOAD_WIDTH } from './workloadColumns';
import type { LoadColumn } from './workloadColumns';
import { figureAt } from './workloadFrame';
import type { WorkloadFrame } from './workloadFrame';

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8000;

/** Hidden columns: in the rows of the units where each stands in what WORKLOAD puts out, beside its county and name; then that. */
interface WorkloadPlaces {
  readonly county: number;
  readonly unit: number;
  readonly place: number;
  readonly table: SpilledTable;
}

/** The figure in a unit's row, without its `=`; null where the sheet holds values. */
export function loadFormula(frame: WorkloadFrame, row: number, column: LoadColumn): string | null {
  if (!frame.live || column.type !== 'figure') return null;
  const { place, table } = placesOf(frame);
  const down = fixed(row, place);
  const across = column.place + (frame.hasCounties ? 1 : 0);
  return `IF(${down}=0,${literal(frame.words.loadSheets.gone)},INDEX(${spilled.columnOf(table, across)},${down}))`;
}

/**
 * What the column Norm says of a unit in a row, from the figures that stand in it; null where the sheet holds values or
 * there are too many norms for a formula.
 */
export function normFormula(frame: WorkloadFrame, row: number, load: UnitLoad): string | null {
  const { norms } = frame.results.tables;
  if (!frame.live || !norms) return null;
  const kind = frame.results.reform.after.kind[load.unit];
  const rules = LOAD_RULES.flatMap((rule) => {
    const places = normsOfRule(norms.norms, rule).filter((place) => isNormForKind(norms.norms[place], kind));
    if (places.length === 0) return [];
    // The strictest that is broken is named.
    return [places.reduceRight((rest, place) => brokenFormula(frame, row, rule, place, rest), '""')];
  });
  const formula = rules.length === 0 ? null : `MID(${rules.join('&')},2,2000)`;
  return formula !== null && formula.length <= LONGEST_FORMULA ? formula : null;
}

function brokenFormula(frame: WorkloadFrame, row: number, rule: LoadRule, place: number, rest: string): string {
  const norm = frame.results.tables.norms!.norms[place];
  const { loadSheets } = frame.words;
  const found = cellAddress(row, figureAt(frame, 'after', RULE_FIGURES[rule]));
  const sentence = sentenceOf(
    (mark) =>
      loadSheets.overNorm(
        loadSheets.broken[rule](mark, String(norm.limit)),
        normCell(frame.results.tables.norms, place),
      ),
    `ROUND(${found},2)`,
  );
  const posts = `N(${cellAddress(row, figureAt(frame, 'after', 'posts'))})`;
  const conditions = [`ISNUMBER(${found})`, `N(${found})>${norm.limit}`, ...rangeConditions(norm, posts)];
  return `IF(AND(${conditions.join(',')}),CHAR(10)&${sentence},${rest})`;
}

function rangeConditions({ fromPosts, toPosts }: Norm, posts: string): string[] {
  return [
    ...(fromPosts === null ? [] : [`${posts}>=${fromPosts}`]),
    ...(toPosts === null ? [] : [`${posts}<=${toPosts}`]),
  ];
}

/** The hidden columns; nothing where the sheet holds values. `firstRow` is that of the first unit. */
export function workloadHidden(frame: WorkloadFrame, firstRow: number): HiddenPart {
  if (!frame.live) return NOTHING_HIDDEN;
  const { county, unit, place, table } = placesOf(frame);
  const { reform, loads } = frame.results;
  const clear = spilled.clearNames(loads.map(({ unitName }) => unitName));
  const rows = loads.flatMap((load, i) => {
    const row = firstRow + i;
    const keys = [...(frame.hasCounties ? [fixed(row, county)] : []), fixed(row, unit)];
    return [
      ...(frame.hasCounties ? [spilled.hiddenCell(row, county, load.county)] : []),
      spilled.hiddenCell(row, unit, load.unitName),
      spilled.hiddenCell(
        row,
        place,
        '',
        spilled.placeDown(table, { keys, place: i + 2, isClear: clear[i] || frame.hasCounties }),
      ),
    ];
  });
  return {
    cells: [spilled.spillCell(table, workloadFormula(reform.option, frame.choice)), ...rows],
    columns: table.column + table.columns - frame.columns.length,
  };
}

/** The line below the title: what it says, or that the formula stops, or that units were added. */
export function workloadWarning(frame: WorkloadFrame, firstRow: number, text: string): string {
  const { place, table } = placesOf(frame);
  const { stale, failed } = frame.words.loadSheets;
  const count = frame.results.loads.length;
  const found = `COUNTIF(${fixed(firstRow, place)}:${fixed(firstRow + count - 1, place)},">0")`;
  const isSame = `${found}=COUNTA(${spilled.columnOf(table, frame.hasCounties ? 1 : 0)})-1`;
  return `=IF(${spilled.isBroken(table)},${literal(failed)},IF(${isSame},${literal(text)},${literal(stale)}))`;
}

function placesOf({ columns, results }: WorkloadFrame): WorkloadPlaces {
  const county = columns.length + 1;
  return {
    county,
    unit: county + 1,
    place: county + 2,
    table: {
      row: spilled.SPILL_ROW,
      column: county + 3,
      rows: results.loads.length + 1 + spilled.SPARE_ROWS,
      columns: WORKLOAD_WIDTH,
    },
  };
}
