import type { Kind } from '../agencies/kinds';
import { readKind } from '../agencies/readKind';
import { foldWord } from '../table/foldText';
import { isBlankMark } from '../table/parseNumber';

/** The kinds that a cell of a norm names; `exact` is false when one of them was understood by a part of its words. */
export interface NormKinds {
  /** null = every kind. */
  readonly kinds: readonly (Kind | null)[];
  readonly exact: boolean;
}

const ALL = new Set(
  [
    ...['all', 'all kinds', 'all units', 'every', 'every kind', 'any', '全部', '所有', '各类', '不限', '通用'],
    ...['全部机构', '所有机构', '各类机构', '全部单位', '所有单位', '各类单位', '各单位', '全县'],
  ].map(foldWord),
);
/** What parts kinds; a comma may stand within one, too: `Public institution, class I`. */
const PARTING = /[、；;/／，,\n]/;
/** Organs 党政机构: party organs and government departments. */
const ORGANS = new Set(
  [
    ...['organs', 'party and government organs', 'party and government departments'],
    ...['党政机构', '党政机关', '党政部门', '机关', '党政工作部门'],
  ].map(foldWord),
);

/**
 * The kinds 机构性质 that a norm is for: one, several parted by 、 ； ; / and commas, or every kind where the text is blank or
 * says so. null when one of them is no kind.
 * Example: `党政机构` is party organs and government departments, `全部` is every kind.
 */
export function readNormKinds(text: string): NormKinds | null {
  if (text === '' || isBlankMark(text) || ALL.has(foldWord(text))) return { kinds: [null], exact: true };
  return kindsIn([text]) ?? kindsIn(text.split(/[、；;/／\n]/)) ?? kindsIn(text.split(/[、；;/／,，]|\n/));
}

function kindsIn(parts: readonly string[]): NormKinds | null {
  const kinds = new Set<Kind>();
  let exact = true;
  for (const part of parts) {
    if (ORGANS.has(foldWord(part))) {
      kinds.add('partyOrgan').add('governmentDepartment');
      continue;
    }
    const read = readKind(part);
    // Of several kinds in one text a part of its words tells only one.
    if (read === null || (!read.exact && PARTING.test(part))) return null;
    kinds.add(read.kind);
    exact &&= read.exact;
  }
  return { kinds: [...kinds], exact };
}
