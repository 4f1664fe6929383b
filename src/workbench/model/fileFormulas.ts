import { renameIdentifiers, replaceFunctionCalls, splitArguments } from './formulaText';

/** Functions younger than the file format; a file names them with `_xlfn.` in front. */
const NEW_FUNCTIONS = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR ' +
    'BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.INV CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM ' +
    'CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP EXPAND EXPON.DIST F.DIST F.INV F.TEST FLOOR.MATH ' +
    'FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET ' +
    'LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST ' +
    'NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST ' +
    'QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P ' +
    'STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW ' +
    'UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);

/** These two stand in files with a second prefix. */
const WORKSHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);

/** Functions that may give more than one cell; a file keeps them as dynamic array formulas. */
const ARRAY_FUNCTIONS = new Set(
  (
    'BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY HSTACK LAMBDA LET LINEST LOGEST MAKEARRAY MAP MINVERSE MMULT MODE.MULT MUNIT ' +
    'RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TREND UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP'
  ).split(' '),
);

/**
 * A formula as an .xlsx file holds it: custom functions as `_xldudf_REFORM_COUNT(`, new functions with `_xlfn.`.
 * `namespaces` are the upper-cased namespaces of custom functions.
 */
export function toFileFormula(formula: string, namespaces: ReadonlySet<string>): string {
  const named = replaceFunctionCalls(formula, ({ name }) => {
    const upper = name.toUpperCase();
    if (isCustom(upper, namespaces)) return `_xldudf_${upper.replace(/\./g, '_')}(`;
    if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}(`;
    return NEW_FUNCTIONS.has(upper) ? `_xlfn.${upper}(` : undefined;
  });
  return /_xlfn\.(LET|LAMBDA)\(/.test(named) ? markParameters(named) : named;
}

/** A formula as a person sees it, from the text in a file; `found` gets the namespace of every custom function. */
export function fromFileFormula(formula: string, found: (namespace: string) => void): string {
  if (!formula.includes('_xl')) return formula;
  const named = replaceFunctionCalls(formula, ({ name }) => {
    const custom = /^_xldudf_([^_]+)_(.+)$/i.exec(name);
    if (custom) {
      found(custom[1]!.toUpperCase());
      return `${custom[1]}.${custom[2]}(`;
    }
    return /^_xlfn\./i.test(name) ? `${name.replace(/^_xlfn\.(_xlws\.)?/i, '')}(` : undefined;
  });
  return named.replace(/_xlpm\./gi, '');
}

/** True when a formula may give more than one cell: a custom function or one of Excel's array functions. */
export function mayGiveArray(calledNames: readonly string[], namespaces: ReadonlySet<string>): boolean {
  return calledNames.some((name) => ARRAY_FUNCTIONS.has(name) || isCustom(name, namespaces));
}

function isCustom(upperName: string, namespaces: ReadonlySet<string>): boolean {
  const dot = upperName.indexOf('.');
  return dot > 0 && namespaces.has(upperName.slice(0, dot));
}

/** Names that LET and LAMBDA declare carry `_xlpm.` in a file, where they are declared and where they are used. */
function markParameters(formula: string): string {
  const declared = new Set<string>();
  for (const call of formula.matchAll(/_xlfn\.(LET|LAMBDA)\(/g)) {
    const given = splitArguments(formula, call.index + call[0].length);
    given.slice(0, -1).forEach((argument, index) => {
      if ((call[1] === 'LAMBDA' || index % 2 === 0) && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(argument.trim()))
        declared.add(argument.trim());
    });
  }
  return declared.size === 0
    ? formula
    : renameIdentifiers(formula, (name) => (hasIgnoringCase(declared, name) ? `_xlpm.${name}` : undefined));
}

const hasIgnoringCase = (names: ReadonlySet<string>, wanted: string): boolean =>
  [...names].some((name) => name.toUpperCase() === wanted.toUpperCase());
