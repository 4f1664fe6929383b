/** The door to the norms and what is held against them. */
export { CAP_RULES, LOAD_RULES, NORM_RULES, PEOPLE_RULES, UNIT_RULES } from './norms';
export { isCapRule, isPeopleRule } from './norms';
export type { CapRule, LoadRule, Norm, NormRule, Norms } from './norms';
export type { Finding } from './finding';
export { checkNorms } from './checkNorms';
export { heldNorms, type HeldNorm } from './heldNorms';
export * from './defaultNorms';
export { isNormForKind } from './isNormForKind';
export { isNormForUnit } from './isNormForUnit';
export { normsOfRule } from './normsOfRule';
export { readNorms } from './readNorms';
export { readNormRule } from './readNormRule';
export { readSeverity } from './readSeverity';
export { severityOf } from './severityOf';
export { SURPLUS_YEARS_AHEAD, type SurplusTime } from './surplusCases';
