import { words as english } from '../../../src/locales/en/words';
import { words as chinese } from '../../../src/locales/zh-CN/words';
import { kindWord } from '../hequ/agencies';
import type { DutyLine } from '../hequ/duties/dutyLine';
import { hequNames, nameIn } from '../hequ/names';
import { DELIBERATIVE_STEPS, ORGAN_STEPS, type PlanStep } from '../hequ/planSteps';
import type { SampleRow } from '../sample';
import type { SeededSequence } from '../SeededSequence';

export const CITY_PLAN_COLUMNS = [
  ...['county', 'step', 'operation', 'from', 'to', 'kind', 'duty', 'adminPosts', 'namePlate'],
];

/** Every county forms this bureau; the other reforms of the model each come to about seven counties in ten. */
const EVERYWHERE = '县发展和改革局';
const HOW_OFTEN = 0.7;

/** Units that no step of the model ends: where duties that move alone come from and go to. */
const LASTING = ['县财政局', '县公安局', '县司法局', '县水利局', '县审计局', '县教育科技局'];

/** So many duties of a county move alone, besides those of the model. */
const MOVED_ALONE = 3;

/** The plan of a county: some of the steps of the model, those that form one unit all or none, and duties that move alone. */
export function planOfCounty(
  units: readonly string[],
  duties: readonly DutyLine[],
  sequence: SeededSequence,
): SampleRow[] {
  const steps = possibleSteps(new Set(units), new Set(duties.map(({ duty }) => duty.zh)), sequence);
  const names = hequNames();
  return [...steps, ...movedAlone(duties, sequence)].map((step, place) => ({
    step: place + 1,
    operation: { zh: chinese.operations[step.operation], en: english.operations[step.operation] },
    from: step.from === undefined ? undefined : nameIn(names, step.from),
    to: step.to === undefined ? undefined : nameIn(names, step.to),
    kind: step.kind === undefined ? undefined : kindWord(step.kind),
    ...{ duty: step.duty, adminPosts: step.adminPosts, namePlate: step.namePlate },
  }));
}

/** Steps whose units are there: those of before, and those that the steps form. */
function possibleSteps(
  units: ReadonlySet<string>,
  duties: ReadonlySet<string>,
  sequence: SeededSequence,
): readonly PlanStep[] {
  const model = [...ORGAN_STEPS, ...DELIBERATIVE_STEPS].filter(
    ({ option, from, duty }) =>
      option !== 'B' && from !== undefined && units.has(from) && (duty === undefined || duties.has(duty.zh)),
  );
  const taken = new Map<string, boolean>();
  for (const { to } of model) {
    if (to !== undefined && !taken.has(to)) taken.set(to, to === EVERYWHERE || sequence.next() < HOW_OFTEN);
  }
  const steps = model.filter(({ to }) => to === undefined || taken.get(to));
  const formed = new Set(steps.filter(({ operation }) => FORMING.has(operation)).map(({ to }) => to));
  return steps.filter(({ to }) => to === undefined || units.has(to) || formed.has(to));
}

const FORMING: ReadonlySet<PlanStep['operation']> = new Set(['merge', 'rename']);

/** Duties that one lasting unit hands to another; the receiver has none of that name. */
function movedAlone(duties: readonly DutyLine[], sequence: SeededSequence): PlanStep[] {
  const lasting = duties.filter(({ unit, duty }) => LASTING.includes(unit) && duty.zh !== '科技人才队伍建设');
  return sequence
    .shuffled(lasting)
    .slice(0, MOVED_ALONE)
    .map(({ unit, duty }): PlanStep => {
      const others = LASTING.filter(
        (name) => name !== unit && !duties.some((line) => line.unit === name && line.duty.zh === duty.zh),
      );
      return { operation: 'transfer', from: unit, to: sequence.pick(others), duty };
    });
}
