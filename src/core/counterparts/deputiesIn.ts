import { namesIn } from './namesIn';

/** A role in the Party group 党组, which a deputy has beside the post: 党组成员、副局长 is one person. */
const PARTY_ROLE = /^(县|市|区)?(本级)?(局|委|部|办|院)?(机关)?(党组|党委|党工委|党总支|党支部)(副?书记|成员|委员)$/;

/**
 * The deputies in charge 分管领导 that a cell names, parted as `namesIn` parts; a role in the Party group belongs to the
 * title after it.
 * Example: `党组成员、副局长` is one deputy, `副局长、总工程师` are two.
 */
export function deputiesIn(cell: string): string[] {
  const deputies: string[] = [];
  let role = '';
  for (const name of namesIn(cell)) {
    if (PARTY_ROLE.test(name)) role += `${name}、`;
    else {
      deputies.push(role + name);
      role = '';
    }
  }
  if (role !== '') deputies.push(role.slice(0, -1));
  return deputies;
}
