import type { Direction, OrphanReason } from '../../core/counterparts/followed';
import type { Stage } from '../../core/approvals/procedures';

const directions: Record<Direction, string> = {
  superior: 'superior',
  county: 'county',
  township: 'township',
};

const orphanReasons: Record<OrphanReason, string> = {
  noUnit: 'no unit is stated',
  unknownUnit: 'its unit is not known',
  abolished: 'its unit is abolished and no row hands it on',
  enterprise: 'its unit becomes an enterprise and no row hands it on',
};

const stages: Record<Stage, string> = { before: 'before', after: 'after' };

/** Terms of duties and counterparts, and the headers of what the functions put out. */
export const counterpartWords = {
  directions,
  orphanReasons,
  stages,
  /** Stands where a duty has no unit after the reform. */
  withoutUnit: '(no unit)',
  /** Stands where a duty states no superior department. */
  withoutSuperior: '(none stated)',
  /** A section of a merged unit where several of its former units had one of that name. */
  formerly: ({ section, formerUnit }: { section: string; formerUnit: string }) => `${section} (formerly ${formerUnit})`,
  /** A unit where units of several counties have its name. */
  unitOfCounty: ({ unit, county }: { unit: string; county: string }) => `${unit} (${county})`,
  /** A person who is in several working groups. */
  inGroups: ({ name, groups }: { name: string; groups: number }) => `${name} (${groups} groups)`,
  /** Between the duties of a list: names of duties may hold commas. */
  dutySeparator: '; ',
  /** Between the steps of a chain. */
  stepSeparator: ' → ',
  /** Ends a list that is too long for a cell. */
  andMore: ({ count }: { count: number }) => `… and ${count} more`,
  headers: {
    superior: 'Superior department',
    superiorSections: 'Superior sections',
    section: 'Sections',
    townshipOffice: 'Township office',
    deputy: 'Deputy in charge',
    unitAfter: 'Unit after the reform',
    formerUnits: 'Units before',
    /** Headers that only our results have: a spilled range with one of them is never read as an input table. */
    dutyCount: 'Counterpart duties',
    dutyList: 'List of duties',
    matrixCorner: 'Counterpart matrix',
    total: 'Total',
    duty: 'Duty',
    reason: 'Without a unit because',
    formerUnit: 'Unit before the reform',
    superiorsBefore: 'Superiors before',
    superiorsMostBefore: 'Most of one unit before',
    superiorsAfter: 'Superiors after',
    dutiesBefore: 'Duties before',
    dutiesAfter: 'Duties after',
    postsBefore: 'Posts before',
    postsAfter: 'Posts after',
    peopleBefore: 'In post before',
    peopleAfter: 'In post after',
    dutiesPerPersonBefore: 'Duties per person before',
    dutiesPerPersonAfter: 'Duties per person after',
    superiorsPerPersonBefore: 'Superiors per person before',
    superiorsPerPersonAfter: 'Superiors per person after',
    leader: 'Group led by',
    institutions: 'Institutions of the field',
    inSeveral: 'In several groups',
    matter: 'Matter',
    workingDaysBefore: 'Working days before',
    workingDaysAfter: 'Working days after',
    workingDaysSaved: 'Working days saved',
    withNoticeBefore: 'Days with notice before',
    withNoticeAfter: 'Days with notice after',
    withNoticeSaved: 'Days with notice saved',
    pathBefore: 'Longest chain before',
    pathAfter: 'Longest chain after',
  },
};
