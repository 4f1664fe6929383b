/** Width of a character in em: Chinese and full-width characters 1, wide Latin letters 0.75, other characters 0.56. */
function emOf(character: string): number {
  if (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/.test(character)) return 1;
  return /[mwMW@%]/.test(character) ? 0.85 : /[A-Z]/.test(character) ? 0.68 : 0.56;
}

/**
 * A label in lines no wider than `width` pixels: Chinese breaks between any two characters, Latin words at spaces, a
 * word longer than a line inside. No character is lost but the space at a break.
 */
export function wrapLabel(label: string, width: number, fontSize: number): string[] {
  const limit = Math.max(width / fontSize, 2);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of piecesOf(label)) {
    const length = lengthOf(piece);
    if (used + length <= limit || (line === '' && length <= limit)) {
      line += piece;
      used += length;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trim());
    [line, used] = ['', 0];
    for (const character of piece.trimStart()) {
      if (used + emOf(character) > limit) {
        lines.push(line);
        [line, used] = ['', 0];
      }
      line += character;
      used += emOf(character);
    }
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines.length > 0 ? lines : [''];
}

/** What may not be broken: a Latin word with the space before it, a single Chinese character with its punctuation. */
function piecesOf(label: string): string[] {
  return (
    label.match(
      /\s*(?:[（“《(]*[\u2e80-\u9fff\uf900-\ufaff][）”》)，、。：；]*|[（“《]*[^\s\u2e80-\u9fff\uf900-\ufaff（“《]+|[（“《]+)/gu,
    ) ?? []
  );
}

/** The width of a text in pixels, estimated from its characters and a little on the wide side. */
export function textWidth(text: string, fontSize: number): number {
  return lengthOf(text) * fontSize;
}

function lengthOf(piece: string): number {
  let length = 0;
  for (const character of piece) length += emOf(character);
  return length;
}
