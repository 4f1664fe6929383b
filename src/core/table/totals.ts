import { foldWord } from './foldText';

const HINT = /计|总|total|sum|[Ａ-ｚ]/i;
const CHINESE_TOTAL = /([合总小共累]计|汇总)$/;
const ENGLISH_TOTAL = /^(sum|(grand |sub ?)?totals?)$|^(grand |sub ?)?total(:| for | of )| (sub ?)?total$/;

/**
 * Whether the text in a name's place heads a row of totals: `合计`, `合 计`, `党委机构小计`, `Total`, `Grand total:`.
 * Names such as `审计局` and `Totalisator Board` are not totals.
 */
export function isTotalWord(text: string): boolean {
  const length = text.length;
  if (length === 0 || length > 40) return false;
  return mayBeTotal(text, length) && isTotal(text);
}

/**
 * Whether a text has the word of totals 汇总 as its end: names of duties and steps end with it, too. Alone it is a total.
 * Example: `数据汇总` and `意见汇总`, but not `汇总`.
 */
export function endsInCollecting(text: string): boolean {
  return /.汇总$/.test(foldWord(text));
}

/** Whether a text that starts and ends so can be a total at all: nearly every name is ruled out by two or three characters. */
function mayBeTotal(text: string, length: number): boolean {
  const last = text.charCodeAt(length - 1);
  if (last === 0x8ba1 || last === 0x603b) return true; // 计 总
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1) | 0x20;
  const start = first | 0x20;
  if (start === 0x74 && second === 0x6f) return true; // to(tal)
  if (start === 0x73 && second === 0x75) return true; // su(m), su(btotal)
  if (start === 0x67 && second === 0x72) return true; // gr(and total)
  const end = last | 0x20;
  const endBefore = text.charCodeAt(length - 2) | 0x20;
  if ((end === 0x6c && endBefore === 0x61) || (end === 0x73 && endBefore === 0x6c)) return true; // (tot)al, (tota)ls
  const isOddEnd = last < 0x30 || last === 0x3a || last >= 0xff00 || first < 0x30 || first >= 0xff00;
  return isOddEnd && HINT.test(text);
}

function isTotal(text: string): boolean {
  const word = foldWord(text.replace(/[（(][^（()）]*[)）]/g, ''));
  return CHINESE_TOTAL.test(word) || ENGLISH_TOTAL.test(word);
}
