import type { DocumentChoice } from './documentChoice';

/**
 * A formula on the user's tables: `=REFORM.COMPARE(机构[#All],方案[#All],"A",核定[#All])`. Arguments at the end that are
 * not needed are left out. Call it only when the choice is live, that is when there is a plan table.
 */
export function reformFormula(
  name: 'COMPARE' | 'STRUCTURE' | 'CROSSWALK',
  option: string,
  choice: DocumentChoice,
): string {
  const { agencies, plan, approved } = choice.tableReferences;
  const takesApproved = name !== 'CROSSWALK' && approved !== null;
  const parts = [agencies, plan ?? '', option === '' ? '' : textLiteral(option), takesApproved ? approved : ''];
  while (parts[parts.length - 1] === '') parts.pop();
  return `=REFORM.${name}(${parts.join(',')})`;
}

function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
