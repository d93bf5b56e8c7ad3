/**
 * A text that a terminal shows and does not obey: what comes from a file or its name may hold escape sequences,
 * line breaks, or marks that turn the direction of writing around.
 */
export function printable(text: string): string {
  return text.replaceAll('\t', '  ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, (sign) => pictureOf(sign));
}

/** Unicode has a picture for each control character of ASCII. */
function pictureOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}

/** The characters of a text as a reader counts them: a letter with its accents is one, and so is a flag. */
export function charactersOf(text: string): string[] {
  // Most lines are plain, and the tables that others need take a while to load.
  if (/^[ -~]*$/u.test(text)) return text.split('');
  return Array.from(new Intl.Segmenter('und').segment(text), ({ segment }) => segment);
}

/** How many columns of a terminal characters take: East Asian ones and pictures are as wide as two letters. */
export function widthOf(characters: readonly string[]): number {
  return characters.reduce((width, each) => width + (wide.test(each) ? 2 : 1), 0);
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]|\ufe0f/u;
