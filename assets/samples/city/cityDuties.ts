import type { DutyLine } from '../hequ/duties/dutyLine';
import type { Bilingual } from '../sample';
import type { SeededSequence } from '../SeededSequence';
import { modelDuties } from './cityUnits';

/** What a section does besides the duties of the model. */
const TASKS: readonly Bilingual[] = [
  { zh: '监督检查', en: 'inspections' },
  { zh: '统计报送', en: 'statistics' },
  { zh: '政策宣传', en: 'information' },
  { zh: '业务培训', en: 'training' },
  { zh: '专项治理', en: 'campaigns' },
  { zh: '项目申报', en: 'applications' },
  { zh: '档案管理', en: 'files' },
  { zh: '考核评价', en: 'appraisal' },
  { zh: '投诉处理', en: 'complaints' },
  { zh: '资金管理', en: 'funds' },
  { zh: '信息化建设', en: 'information systems' },
  { zh: '风险排查', en: 'risk checks' },
];

/** The duty of the model that no unit has, and the unit that is abolished: one orphan of each in every county. */
const WITHOUT_UNIT = '';
const ABOLISHED = '县信访工作联席会议';

/**
 * `count` duties of a county, grouped by its units in their order: first those of the model, then further ones of the same
 * sections, drawn. The one without a unit stands last. No unit has a duty twice.
 */
export function dutiesOfCounty(units: readonly string[], count: number, sequence: SeededSequence): DutyLine[] {
  const byUnit = modelDuties();
  const orphans = [WITHOUT_UNIT, ABOLISHED].flatMap((unit) => byUnit.get(unit) ?? []);
  const model = units.filter((unit) => unit !== ABOLISHED).flatMap((unit) => byUnit.get(unit) ?? []);
  const further = sequence.shuffled(furtherDuties(model));
  const wanted = count - orphans.length;
  const lines = wanted < model.length ? sequence.shuffled(model).slice(0, wanted) : model;
  const all = [...lines, ...further.slice(0, wanted - lines.length), ...orphans];
  if (all.length !== count) throw new RangeError(`A county of the made city has no ${count} duties.`);
  const order = new Map(units.map((unit, place) => [unit, place]));
  const placeOf = ({ unit }: DutyLine): number => order.get(unit) ?? units.length;
  return all.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Every task of every section, once a unit, with the counterparts of one of the section's duties. */
function furtherDuties(model: readonly DutyLine[]): DutyLine[] {
  const sections = new Map<string, Map<string, DutyLine>>();
  for (const line of model) {
    if (line.section === undefined) continue;
    const ofUnit = sections.get(line.unit) ?? new Map<string, DutyLine>();
    sections.set(line.unit, ofUnit);
    if (!ofUnit.has(line.section.zh)) ofUnit.set(line.section.zh, line);
  }
  const lines = [...sections.values()].flatMap((ofUnit) => [...ofUnit.values()]);
  return lines.flatMap((line) => TASKS.map((task) => ({ ...line, duty: taskOf(line, task) })));
}

function taskOf({ section }: DutyLine, task: Bilingual): Bilingual {
  const { zh, en } = section!;
  return { zh: `${zh.replace(/股$/u, '')}${task.zh}`, en: `${en.replace(/ Section$/u, '')}: ${task.en}` };
}
