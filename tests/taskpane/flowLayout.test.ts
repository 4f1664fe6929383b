import { flowGraphOf } from '../../src/taskpane/pictures/flowGraphOf';
import type { FlowDrawing, FlowGraph, PlacedUnit } from '../../src/taskpane/pictures/flowGraph';
import { flowLayout } from '../../src/taskpane/pictures/flowLayout';
import { stepInPicture } from '../../src/taskpane/pictures/stepInPicture';
import { wrapLabel } from '../../src/taskpane/pictures/wrapLabel';
import { planGroups } from '../../src/taskpane/plan/planGroups';
import { sampleReform } from './sampleReform';

const graph: FlowGraph = {
  before: [
    { label: 'Grain Bureau', posts: 10 },
    { label: 'Energy Bureau', posts: 6 },
    { label: 'Archive', posts: 4 },
  ],
  after: [
    { label: 'Development Bureau', posts: 18 },
    { label: 'Archive', posts: 2 },
    { label: 'Project Centre', posts: 0 },
  ],
  links: [
    { from: 0, to: 0, posts: 10 },
    { from: 1, to: 0, posts: 6 },
    { from: 2, to: 0, posts: 2 },
    { from: 2, to: 1, posts: 2 },
    { from: -1, to: 2, posts: 0 },
  ],
};

function overlapping(units: readonly PlacedUnit[]): boolean {
  const byTop = [...units].sort((a, b) => a.y - b.y);
  return byTop.some((unit, place) => place > 0 && unit.y < byTop[place - 1].y + byTop[place - 1].height);
}

function expectSound(drawing: FlowDrawing): void {
  expect(overlapping(drawing.before)).toBe(false);
  expect(overlapping(drawing.after)).toBe(false);
  for (const { y, height, barHeight, lines } of [...drawing.before, ...drawing.after]) {
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(drawing.height);
    expect(barHeight).toBeLessThanOrEqual(height);
    expect(lines.length * drawing.lineHeight).toBeLessThanOrEqual(height);
  }
  for (const { path, thickness } of drawing.links) {
    expect(path).not.toMatch(/NaN|Infinity/);
    expect(thickness).toBeGreaterThan(0);
  }
}

test('units stand beside what they mostly go into, and nothing overlaps', () => {
  const drawing = flowLayout(graph, 326);
  expectSound(drawing);
  expect(drawing.beforeOrder).toEqual([0, 1, 2]);
  expect(drawing.after[0].x).toBeGreaterThan(drawing.before[0].x);
});

test('bands are as wide as the posts that move: twice the posts, twice the width', () => {
  const [ten, six, two] = flowLayout(graph, 326).links.map(({ thickness }) => thickness);
  expect(ten / six).toBeCloseTo(10 / 6, 1);
  expect(six / two).toBeCloseTo(3, 1);
});

test('the input is not changed and the drawing is the same each time', () => {
  const frozen = JSON.parse(JSON.stringify(graph)) as FlowGraph;
  Object.freeze(frozen.links);
  Object.freeze(frozen.before);
  expect(flowLayout(frozen, 326)).toEqual(flowLayout(graph, 326));
});

test('no units give an empty drawing', () => {
  expectSound(flowLayout({ before: [], after: [], links: [] }, 300));
});

test.each(['hequ.json', 'hequ-en.json'])('all units of %s at every width of the pane', (file) => {
  const groups = planGroups(sampleReform(file));
  const whole = flowGraphOf(groups, () => 'Withdrawn');
  for (const width of [240, 326, 576]) expectSound(flowLayout(whole, width));
  expect(whole.links.length).toBeGreaterThan(200);
});

test.each([
  ['县发展和改革局', 60, ['县发展和改', '革局']],
  ['Housing and Urban-Rural Construction Bureau', 90, ['Housing and', 'Urban-Rural', 'Construction', 'Bureau']],
  ['县委编办（县委机构编制委员会办公室）', 120, ['县委编办（县委机构编', '制委员会办公室）']],
  ['允许招录比例（20% / 0%）', 90, ['允许招录比例', '（20% / 0%）']],
  ['', 90, ['']],
])('the label “%s” in %d pixels', (label, width, lines) => {
  expect(wrapLabel(label, width, 12)).toEqual(lines);
});

test('a label never loses a character', () => {
  for (const label of [
    'Antidisestablishmentarianism Bureau',
    '县（市）“双创”中心ABC',
    'a  b',
    '１２３街道办事处',
    '🏛 Office of 县',
  ]) {
    expect(wrapLabel(label, 50, 12).join('').replace(/\s/g, '')).toBe(label.replace(/\s/g, ''));
  }
});

test('arrow keys: along a side, and across by the widest band', () => {
  const drawing = flowLayout(graph, 326);
  const step = (key: string, side: 'before' | 'after', unit: number) =>
    stepInPicture(key, { side, unit }, drawing, graph);
  expect(step('ArrowDown', 'after', 0)).toEqual({ side: 'after', unit: 1 });
  expect(step('ArrowUp', 'after', 0)).toBeNull();
  expect(step('End', 'before', 0)).toEqual({ side: 'before', unit: 2 });
  expect(step('ArrowLeft', 'after', 0)).toEqual({ side: 'before', unit: 0 });
  expect(step('ArrowRight', 'before', 1)).toEqual({ side: 'after', unit: 0 });
  expect(step('ArrowLeft', 'after', 2)).toBeNull();
  expect(step('x', 'after', 0)).toBeNull();
});
