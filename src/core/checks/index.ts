/** The door to the norms and what is held against them. */
export { NORM_RULES, type Norm, type NormRule, type Norms } from './norms';
export { isNormForKind } from './isNormForKind';
export { normsOfRule } from './normsOfRule';
export { readNorms } from './readNorms';
export { readNormRule } from './readNormRule';
