import type { Kind } from '../../../src/core/agencies/kinds';
import type { Bilingual } from '../sample';
import { DOMAINS } from './organs';

export interface Member {
  readonly name: Bilingual;
  /** Size relative to the other institutions; the posts are apportioned by it. */
  readonly weight: number;
}

/** One institution after the reform and those it is made of. */
export interface InstitutionGroup {
  readonly after: Bilingual;
  readonly domain: Bilingual;
  /** Supervising unit before the reform, and after it where another name takes over. */
  readonly parent: Bilingual;
  readonly kind: Kind;
  readonly members: readonly Member[];
}

export const CLASS_I: Kind = 'institutionClassI';
export const CLASS_II: Kind = 'institutionClassII';
export const CIVIL_SERVICE: Kind = 'institutionCivilService';

/** One line a member: `中文 | English | weight`. */
export function group(
  after: string,
  domain: keyof typeof DOMAINS,
  parent: string,
  kind: Kind,
  members: readonly string[],
): InstitutionGroup {
  const parsed = members.map((line) => {
    const [zh, en, weight] = line.split('|').map((part) => part.trim());
    return { name: { zh, en }, weight: Number(weight) };
  });
  return { after: bilingual(after), domain: DOMAINS[domain], parent: bilingual(parent), kind, members: parsed };
}

export function bilingual(line: string): Bilingual {
  const [zh, en] = line.split('|').map((part) => part.trim());
  return { zh, en };
}
