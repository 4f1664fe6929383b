import { splitNames } from '../table/splitNames';

const SEPARATORS = new Set(['、', '；', ';', '，', ',', '\n', '\r', '\u2028']);

/**
 * The steps in a cell, parted by 、 ； ; ， , or line breaks outside brackets, each as written and once; marks such as `—`
 * are no step.
 * Example: `受理，现场踏勘；专家评审（农业、林业）` names three steps.
 */
export function namesOfSteps(text: string): string[] {
  return splitNames(text, SEPARATORS);
}
