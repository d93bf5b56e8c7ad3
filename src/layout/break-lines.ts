/** How wide characters are set in one font, in em. */
export type TextWidths = ReadonlyMap<string, number>;

/** Breaks a text into lines of at most so many em: at spaces and after dashes, inside a word only where it is longer than a line. */
export function breakLines(text: string, limit: number, widths: TextWidths): string[] {
  const pieces = piecesOf(text).flatMap((piece) => splitLong(piece, limit, widths));
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && widthOf((line + piece).trimEnd(), widths) > limit) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line];
}

/** Kerning is left out: it makes most texts narrower, and a box must never be too small. */
export function widthOf(text: string, widths: TextWidths): number {
  let width = 0;
  for (const character of text) width += widths.get(character) ?? unknownWidth(character);
  return width;
}

/** Whether a text begins in a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first);
}

/** Words with the space or dash that follows them. */
function piecesOf(text: string): string[] {
  return (
    text
      .trim()
      .match(/[^\s/–—-]*(?:[/–—-]+\s*|\s+|$)/gu)
      ?.filter((piece) => piece !== '') ?? []
  );
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function splitLong(piece: string, limit: number, widths: TextWidths): string[] {
  if (widthOf(piece.trimEnd(), widths) <= limit) return [piece];
  const parts = [''];
  for (const { segment } of graphemes.segment(piece)) {
    const last = parts.at(-1) ?? '';
    if (widthOf(last + segment, widths) > limit) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}

/** What the font lacks is set in one that nobody knows: taken as wide. */
function unknownWidth(character: string): number {
  if (/\p{M}|\p{Cf}/u.test(character)) return 0;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u.test(
    character,
  )
    ? 1.1
    : 0.75;
}
