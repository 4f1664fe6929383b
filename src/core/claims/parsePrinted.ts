import { halfWidth } from '../table/foldText';

/** A figure as it was printed, as a number. */
export interface Printed {
  /** In natural units: yuan, people, square metres; percentages as fractions, ratios as the population for one person. */
  readonly amount: number;
  /** Decimals as printed: 2 of `1.33亿元`. */
  readonly decimals: number;
  /** How many natural units one printed unit is: 100,000,000 for 亿, 0.01 for a percentage, else 1. */
  readonly unit: number;
  /** Whether a unit of its own is printed with it: `367万元`, `36个`, `8.2%`, and not the bare `3,875`. */
  readonly hasUnit: boolean;
  /** Whether a sign or a word says that it rises or falls: `-8.2%`, `减少160个`. */
  readonly hasSign: boolean;
}

const AROUND = /^(大约|约|近|超过|超|逾|达到|达|about|around|nearly|over|more than|some) ?/;
/** What says behind a number that it is not exact; of `12%左右` the 12 % count. */
const OR_SO = / ?(左右|上下|以上|or so)$/;
const CURRENCY = /^(人民币|rmb|cny|[¥￥]) ?/;
const FALLS =
  /^(减少|下降|降低|精简|压减|核减|缩减|节约|节省|节支|减|降|↓|cut by|cut|down|fell by|saved|saves) ?(了|至少)?/;
const RISES = /^(增加|增长|上升|提高|增|升|↑|up|rose by) ?(了|至少)?/;
const NUMBER = /^([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?) ?(.*)$/;
const RATIO = /^(\d+(?:\.(\d+))?) ?(?::|比|to) ?(\d+(?:\.(\d+))?)$/;

/** Powers of ten of percentages and of the words for large numbers, the longer words first. */
const POWERS: readonly (readonly [RegExp, number])[] = [
  [/^(%|percent|per cent|个?百分点)/, -2],
  [/^(‰|个?千分点)/, -3],
  [/^(万亿|trillion)/, 12],
  [/^(十亿|billion|bn)/, 9],
  [/^亿/, 8],
  [/^千万/, 7],
  [/^(百万|million|mn|m(?= |$)(?! ?(²|2|sq)))/, 6],
  [/^十万/, 5],
  [/^(万|ten thousand)/, 4],
  [/^(千|thousand|k(?= |$))/, 3],
  [/^百/, 2],
];
/** What may stand behind the number: a unit in words, without digits; `10多人` and `百余个` are no numbers. */
const UNIT = /^(?!多|余)[^\d%.:,]{0,16}$/;

/**
 * The number that a printed figure means, such as `1.33亿元` (133,000,000), `367万元`, `-8.2%` (−0.082), `减少160个` (−160),
 * `3,875`, `32:1` and `32∶1` (32), also full width and with what stands in brackets left away. `1:32` is 32 too. null for
 * blanks, dashes and texts that are no single number. A number that is printed as about right (约, 左右) is that number.
 */
export function parsePrinted(text: string): Printed | null {
  if (text.length > 60) return null;
  let rest = plainText(text).replace(OR_SO, '').replace(AROUND, '');
  const sign = FALLS.test(rest) ? -1 : RISES.test(rest) ? 1 : 0;
  rest = rest.replace(FALLS, '').replace(RISES, '').replace(AROUND, '').replace(CURRENCY, '').trim();
  return parseRatio(rest) ?? parseNumber(rest, sign);
}

function plainText(text: string): string {
  return halfWidth(text)
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2236\ufe30]/g, ':')
    .replace(/(\d) (?=\d{3}(?!\d))/g, '$1')
    .replace(/ +/g, ' ')
    .trim();
}

function parseRatio(text: string): Printed | null {
  const match = RATIO.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (second === 1) return { ...BARE, amount: first, decimals: match[2]?.length ?? 0, hasUnit: true };
  return first === 1 ? { ...BARE, amount: second, decimals: match[4]?.length ?? 0, hasUnit: true } : null;
}

const BARE: Printed = { amount: 0, decimals: 0, unit: 1, hasUnit: false, hasSign: false };

function parseNumber(text: string, sign: -1 | 0 | 1): Printed | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, mark, digits, decimals = '', behind] = match;
  const power = POWERS.find(([pattern]) => pattern.test(behind));
  const unitText = power ? behind.replace(power[0], '') : behind;
  if (!UNIT.test(unitText) || (mark !== '' && sign !== 0)) return null;
  const exponent = power?.[1] ?? 0;
  const size = Number(`${digits.replaceAll(',', '')}e${exponent}`);
  if (!Number.isFinite(size)) return null;
  const falls = mark === '-' || sign < 0;
  return {
    amount: falls && size !== 0 ? -size : size,
    decimals: decimals.length,
    unit: Number(`1e${exponent}`),
    hasUnit: behind !== '',
    hasSign: mark !== '' || sign !== 0,
  };
}
