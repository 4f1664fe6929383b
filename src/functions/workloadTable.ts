import { hasCounties, unknownLoads, workload, type Load, type UnitLoad, type UnknownLoads } from '../core/counterparts';
import { figureOrBlank, type Cell, type Cells } from './cells';
import { listCell } from './listCell';
import { readDutyTables, type DutyArguments } from './readDutyTables';

/**
 * Superior departments, duties, posts and people in post of each unit after the reform, before beside after, and what falls
 * on a person. `Before` is that of all its former units together. Blank where the tables state no posts or people, and
 * where nobody is in post.
 */
export function workloadTable(given: DutyArguments): Cells {
  const { followed, words } = readDutyTables(given, 'agencies');
  const { headers } = words.counterparts;
  const counties = hasCounties(followed);
  const { reform } = followed;
  const unknown = unknownLoads(reform);
  const formerUnits = (load: UnitLoad) =>
    listCell(
      load.formerUnits.map((agency) => reform.agencies.unit[agency]),
      words.words.listSeparator,
      words,
    );
  return [
    [
      ...(counties ? [words.words.headers.county] : []),
      ...[headers.unitAfter, headers.formerUnits],
      ...[headers.superiorsBefore, headers.superiorsMostBefore, headers.superiorsAfter],
      ...[headers.dutiesBefore, headers.dutiesAfter, headers.postsBefore, headers.postsAfter],
      ...[headers.peopleBefore, headers.peopleAfter, headers.dutiesPerPersonBefore, headers.dutiesPerPersonAfter],
      ...[headers.superiorsPerPersonBefore, headers.superiorsPerPersonAfter],
    ],
    ...workload(followed).map((load) => [
      ...(counties ? [load.county] : []),
      ...[load.unitName, formerUnits(load)],
      ...figuresOf(load, unknown),
    ]),
  ];
}

function figuresOf({ before, after, mostSuperiorsBefore }: UnitLoad, unknown: UnknownLoads): Cell[] {
  const people = (figure: (load: Load) => number | null) =>
    [before, after].map((load) => (unknown.people ? '' : figureOrBlank(figure(load))));
  return [
    ...[before.superiors, mostSuperiorsBefore, after.superiors, before.duties, after.duties],
    unknown.postsBefore ? '' : before.posts,
    unknown.postsAfter ? '' : after.posts,
    ...people((load) => load.people),
    ...people((load) => load.dutiesPerPerson),
    ...people((load) => load.superiorsPerPerson),
  ];
}
