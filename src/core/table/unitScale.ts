import { foldWord } from './foldText';

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/亿/, 100_000_000],
  [/百万|million|\bmn?\b(?! ?²)/, 1_000_000],
  [/万|10 ?k\b|10,000|ten thousand/, 10_000],
  [/千|thousand|\bk\b/, 1000],
];

/**
 * How many of the natural unit one of the bracketed unit is: 10,000 for `公用经费（万元）`, 1 for `公用经费（元）` or no unit.
 * Only a bracket that names money or people counts.
 */
export function unitScale(text: string): number {
  const bracket = /[([【]([^()[\]【】]*)[)\]】]/.exec(foldWord(text))?.[1] ?? '';
  if (!/[元人]|yuan|rmb|cny|people|persons/.test(bracket) || /²|米/.test(bracket)) return 1;
  return FACTORS.find(([pattern]) => pattern.test(bracket))?.[1] ?? 1;
}
