import { apportion } from '../apportion';
import type { Bilingual } from '../sample';
import { PUBLISHED } from './published';
import { AGRICULTURE_INSTITUTIONS } from './institutionsAgriculture';
import { CONSTRUCTION_INSTITUTIONS } from './institutionsConstruction';
import { ECONOMY_INSTITUTIONS } from './institutionsEconomy';
import type { InstitutionGroup } from './institutionGroup';
import { PARTY_INSTITUTIONS } from './institutionsParty';
import { SOCIAL_INSTITUTIONS } from './institutionsSocial';
import { EMPTY_INSTITUTIONS, ENFORCEMENT_TEAMS, ENTERPRISES, type StatedInstitution } from './leavingInstitutions';

/** An institution or team after the reform: what is granted to it and the institutions it is made of. */
export interface InstitutionAfter {
  readonly name: Bilingual;
  readonly grantedPosts: number;
  readonly members: readonly StatedInstitution[];
}

export const TEAM: Bilingual = { zh: '县综合行政执法队', en: 'Comprehensive Law-Enforcement Team' };

export const GROUPS: readonly InstitutionGroup[] = [
  ...PARTY_INSTITUTIONS,
  ...ECONOMY_INSTITUTIONS,
  ...SOCIAL_INSTITUTIONS,
  ...CONSTRUCTION_INSTITUTIONS,
  ...AGRICULTURE_INSTITUTIONS,
];

/**
 * The few that keep vacant posts after the reform: granted posts and people in post. Together 16 vacancies, as many as
 * there are people in the enterprises, so that 659 − 16 + 903 + 16 = 1,562 people are there before the reform.
 */
const WITH_VACANCIES: ReadonlyMap<string, { readonly granted: number; readonly inPost: number }> = new Map([
  ['县纪检监察保障中心', { granted: 8, inPost: 5 }],
  ['县档案史志馆', { granted: 17, inPost: 13 }],
  ['县疾病预防控制中心', { granted: 42, inPost: 33 }],
]);

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
const postsOf = (rows: readonly { readonly posts: number }[]): number => sumOf(rows.map((row) => row.posts));

/** The 40 institutions after the reform and, last, the enforcement team. */
export function institutionsAfter(): InstitutionAfter[] {
  const apart = postsOf([...ENFORCEMENT_TEAMS, ...EMPTY_INSTITUTIONS, ...ENTERPRISES]);
  const weights = GROUPS.flatMap((group) => group.members.map((member) => member.weight));
  const memberPosts = apportion(PUBLISHED.institutionPosts.before - apart, weights);
  let place = 0;
  const postsByGroup = GROUPS.map((group) => group.members.map(() => memberPosts[place++]));

  const before = [...postsByGroup.map(sumOf), postsOf(ENFORCEMENT_TEAMS)];
  const reserved = GROUPS.map((group) => WITH_VACANCIES.get(group.after.zh) ?? null);
  const granted = grantedPosts(before, [...reserved.map((fixed) => fixed?.granted ?? null), null]);
  const surplus = apportion(
    PUBLISHED.institutionSurplus,
    before.map((posts, unit) => (unit < GROUPS.length && reserved[unit] !== null ? 0 : posts - granted[unit])),
  );

  const institutions = GROUPS.map((group, unit): InstitutionAfter => {
    const inPost = apportion(reserved[unit]?.inPost ?? granted[unit] + surplus[unit], postsByGroup[unit]);
    const members = group.members.map(({ name }, member): StatedInstitution => {
      const { parent, domain, kind } = group;
      return { name, parent, domain, kind, posts: postsByGroup[unit][member], inPost: inPost[member] };
    });
    return { name: group.after, grantedPosts: granted[unit], members };
  });
  const team = GROUPS.length;
  const teamInPost = apportion(
    granted[team] + surplus[team],
    ENFORCEMENT_TEAMS.map((row) => row.posts),
  );
  const teams = ENFORCEMENT_TEAMS.map((row, member) => ({ ...row, inPost: teamInPost[member] }));
  return [...institutions, { name: TEAM, grantedPosts: granted[team], members: teams }];
}

function grantedPosts(before: readonly number[], fixed: readonly (number | null)[]): number[] {
  const left = PUBLISHED.institutionPosts.after - sumOf(fixed.map((posts) => posts ?? 0));
  const parts = apportion(
    left,
    before.map((posts, unit) => (fixed[unit] === null ? posts : 0)),
  );
  return parts.map((part, unit) => fixed[unit] ?? part);
}
