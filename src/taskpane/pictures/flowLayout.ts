import { flowBands } from './flowBands';
import type { FlowDrawing, FlowGraph, FlowUnit } from './flowGraph';
import { wrapLabel } from './wrapLabel';

const BAR = 6;
const GAP = 8;
const GROUP_GAP = 14;
const LABEL_SPACE = 6;
const LINE = 15;
const FONT = 12;
const TALLEST = 72;
const THINNEST = 1.5;

/**
 * The flow picture: old units left, new units right, each new unit beside the block of units that mostly go into it.
 * Labels are wrapped, never cut. The same graph and width always give the same drawing.
 */
export function flowLayout(graph: FlowGraph, width: number): FlowDrawing {
  const labelWidth = Math.max(80, Math.min(220, width * 0.36));
  const wrap = ({ label }: FlowUnit): string[] => wrapLabel(label, labelWidth - LABEL_SPACE, FONT);
  const lines = { before: graph.before.map(wrap), after: graph.after.map(wrap) };
  const thickness = thicknesses(graph);
  const bars = {
    before: barHeights(
      graph.before.length,
      thickness,
      graph.links.map(({ from }) => from),
    ),
    after: barHeights(
      graph.after.length,
      thickness,
      graph.links.map(({ to }) => to),
    ),
  };
  const tall = {
    before: heights(lines.before, bars.before),
    after: heights(lines.after, bars.after),
  };
  const blocks = blocksOf(graph);
  const { beforeY, afterY, height } = stack(blocks, tall);
  const left = labelWidth;
  const right = width - labelWidth - BAR;
  const beforeOrder = blocks.flat();
  return {
    width,
    height,
    lineHeight: LINE,
    barWidth: BAR,
    beforeOrder,
    before: lines.before.map((text, unit) => ({
      x: left, y: beforeY[unit], height: tall.before[unit], barHeight: bars.before[unit], lines: text, textX: left - LABEL_SPACE, anchor: 'end',
    })), // prettier-ignore
    after: lines.after.map((text, unit) => ({
      x: right, y: afterY[unit], height: tall.after[unit], barHeight: bars.after[unit], lines: text, textX: right + BAR + LABEL_SPACE, anchor: 'start',
    })), // prettier-ignore
    links: flowBands(graph, thickness, { beforeY, afterY, tall, left: left + BAR, right, beforeOrder }),
  };
}

function thicknesses({ before, after, links }: FlowGraph): number[] {
  const most = Math.max(1, ...[...before, ...after].map(({ posts }) => posts));
  return links.map(({ posts }) => Math.max(THINNEST, (Math.max(0, posts) / most) * TALLEST));
}

function barHeights(unitCount: number, thickness: readonly number[], ends: readonly number[]): number[] {
  const bands = new Array<number>(unitCount).fill(0);
  ends.forEach((unit, link) => {
    if (unit >= 0) bands[unit] += thickness[link];
  });
  return bands;
}

/** A unit's place is as tall as its label and as its bar. */
function heights(lines: readonly string[][], bars: readonly number[]): number[] {
  return lines.map((text, unit) => Math.max(text.length * LINE, bars[unit]));
}

/** For each unit after, the units before that mostly go into it; a unit that goes nowhere stands with none. */
function blocksOf({ before, after, links }: FlowGraph): number[][] {
  const best = before.map(() => ({ to: -1, posts: -1 }));
  for (const { from, to, posts } of links) {
    if (from >= 0 && posts > best[from].posts) best[from] = { to, posts };
  }
  const blocks: number[][] = after.map(() => []);
  best.forEach(({ to }, unit) => {
    if (to >= 0) blocks[to].push(unit);
  });
  return blocks;
}

function stack(
  blocks: readonly (readonly number[])[],
  tall: { readonly before: readonly number[]; readonly after: readonly number[] },
): { beforeY: number[]; afterY: number[]; height: number } {
  const beforeY = tall.before.map(() => 0);
  const afterY = tall.after.map(() => 0);
  let top = GAP;
  blocks.forEach((block, unit) => {
    const blockHeight =
      block.reduce((sum, source) => sum + tall.before[source], 0) + GAP * Math.max(0, block.length - 1);
    const rowHeight = Math.max(blockHeight, tall.after[unit]);
    let y = top + (rowHeight - blockHeight) / 2;
    for (const source of block) {
      beforeY[source] = y;
      y += tall.before[source] + GAP;
    }
    afterY[unit] = top + (rowHeight - tall.after[unit]) / 2;
    top += rowHeight + GROUP_GAP;
  });
  return { beforeY, afterY, height: Math.max(top, GAP * 2) };
}
