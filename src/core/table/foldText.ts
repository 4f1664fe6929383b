/**
 * A unit's name in the form in which names are compared: trimmed, full-width letters, digits and brackets made
 * half-width, runs of blanks made one. Case counts. Names are kept and shown as written.
 * Example: `发展和改革局（粮食局）` and ` 发展和改革局(粮食局)` are the same name.
 */
export function foldName(text: string): string {
  let wasSpace = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20) {
      if (wasSpace) return foldSlowly(text);
      wasSpace = true;
    } else if (isFolded(code)) {
      return foldSlowly(text);
    } else {
      wasSpace = false;
    }
  }
  return wasSpace && text.length > 0 ? foldSlowly(text) : text;
}

/** Whether a name holds nothing to compare: blanks and invisible characters alone. */
export function isBlankName(text: string): boolean {
  const code = text.charCodeAt(0);
  return !(code > 0x20 && !isFolded(code)) && foldName(text) === '';
}

/** Control characters, odd blanks, invisible characters, dashes and quotes of typography, full-width forms. */
function isFolded(code: number): boolean {
  if (code < 0x2000) return code < 0x20 || (code >= 0x7f && code <= 0xa0);
  return code <= 0x206f || code === 0x3000 || code >= 0xfe00;
}

function foldSlowly(text: string): string {
  return halfWidth(text).replace(/ +/g, ' ').trim();
}

/** Full-width forms made half-width, every sort of blank a space, invisible characters of pasted text dropped. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g, '')
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u0000-\u001f\u007f-\u009f]/g, ' ');
}

/**
 * A header, kind or operation in the form in which words are compared: half-width, lower case, dashes as spaces,
 * no spaces beside Chinese characters (`单 位 名 称`), no leading or trailing `*` and `:`.
 */
export function foldWord(text: string): string {
  if (text.length > 200) return '';
  return halfWidth(text)
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212_-]+/g, ' ')
    .replace(/[‘’`]/g, "'")
    .replace(/㎡/g, 'm²')
    .replace(/ⅰ/g, 'i')
    .replace(/ⅱ/g, 'ii')
    .replace(/^[\s*]+|[\s*:]+$/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([\u2e80-\u9fff]) ?/g, '$1');
}

/** The spellings of a word to look up, in order: as it is, with its brackets opened, without what stands in brackets. */
export function wordSpellings(text: string): string[] {
  const word = foldWord(text);
  if (!/[([【]/.test(word)) return [word];
  const opened = foldWord(word.replace(/[()[\]【】]/g, ' '));
  const dropped = foldWord(word.replace(/[([【][^()[\]【】]*[)\]】]/g, ' '));
  return [...new Set([word, opened, dropped])];
}
