import { halfWidth } from '../table/foldText';

/** A recomputed number written as the published text is. */
export interface InPrintedTerms {
  /** The printed text with the recomputed number in the place of its own: `1.33亿元` becomes `1.3305亿元`. */
  readonly recomputed: string;
  /** Recomputed less printed, in the terms of the text, signed; '' when they are equal. */
  readonly by: string;
}

const NUMBERS = /[-+−]?\d[\d,]*(?:\.\d+)?/g;
/** Relative noise of binary fractions. */
const NOISE = 1e-9;

/**
 * Writes a recomputed number in the terms of a printed text, with as many decimals as it takes to tell the two apart.
 * `printed` is what the text means and `recomputed` what was found, both in natural units; null when the number cannot
 * be found in the text.
 * Example: `1.33亿`, 133,000,000 and 133,049,000 give `1.3305亿` and `+0.0005亿`.
 */
export function inPrintedTerms(text: string, printed: number, recomputed: number): InPrintedTerms | null {
  const found = findNumber(text, printed);
  if (!found) return halfWidth(text) === text ? null : inPrintedTerms(halfWidth(text), printed, recomputed);
  const { written, number, scale, decimals } = found;
  const exact = recomputed / scale;
  if (Math.abs(exact - number) <= NOISE * Math.max(1, Math.abs(number))) return { recomputed: text, by: '' };
  const put = (amount: string) => text.replace(written, () => amount);
  const grouped = written.includes(',');
  const signed = (amount: number) => `${amount < 0 ? '-' : '+'}${shown(Math.abs(amount), decimals, grouped)}`;
  const own = /^[+]/.test(written) && exact > 0 ? '+' : exact < 0 ? '-' : '';
  return {
    recomputed: put(own + tellingApart(exact, number, decimals, grouped)),
    by: unitOf(text, written, signed(exact - number)),
  };
}

interface FoundNumber {
  readonly written: string;
  readonly number: number;
  /** Natural units in one of the text: 100,000,000 for 亿, −1 for 减少, 0.01 for %. */
  readonly scale: number;
  readonly decimals: number;
}

/** The number of the text that means what was read from it: the two differ by a power of ten and perhaps the sign. */
function findNumber(text: string, printed: number): FoundNumber | null {
  for (const [written] of text.matchAll(NUMBERS)) {
    const number = Number(written.replaceAll(',', '').replace('−', '-'));
    const decimals = /\.(\d+)$/.exec(written)?.[1].length ?? 0;
    if (number === 0 && printed === 0) return { written, number, scale: text.includes('%') ? 0.01 : 1, decimals };
    if (number === 0 || printed === 0) continue;
    const power = Math.log10(Math.abs(printed / number));
    if (Math.abs(power - Math.round(power)) > NOISE) continue;
    const size = Number(`1e${Math.round(power)}`);
    return { written, number, scale: Math.sign(printed) * Math.sign(number) * size, decimals };
  }
  return null;
}

/** With as many decimals, at least two more than printed, as it takes to differ from the printed number. */
function tellingApart(exact: number, number: number, decimals: number, grouped: boolean): string {
  let more = 2;
  while (more < 6 && roundedTo(exact, decimals + more) === number) more++;
  return shown(Math.abs(exact), decimals, grouped, more);
}

/** With some more decimals than printed, without the zeros that say nothing. */
function shown(amount: number, decimals: number, grouped: boolean, more = 2): string {
  const [whole, part = ''] = roundedTo(amount, decimals + more)
    .toFixed(decimals + more)
    .split('.');
  const kept = part.slice(0, decimals) + part.slice(decimals).replace(/0+$/, '');
  const digits = grouped || whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return kept === '' ? digits : `${digits}.${kept}`;
}

/** The difference with the unit that stands behind the number: `+0.05亿元`, `-3个`, without what stands before it. */
function unitOf(text: string, written: string, amount: string): string {
  const behind = text.slice(text.indexOf(written) + written.length);
  return /^\s*[:：∶]/.test(behind) ? amount : amount + behind;
}

function roundedTo(amount: number, decimals: number): number {
  const size = 10 ** decimals;
  return (Math.sign(amount) * Math.round(Math.abs(amount) * size * (1 + NOISE / 1000))) / size;
}
