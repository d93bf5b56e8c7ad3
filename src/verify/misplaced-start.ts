import type { Passage, Source } from '../model/source.ts';
import { valueAt } from '../model/place.ts';
import { foldSpace, paragraphsOf } from '../parse/fingerprint.ts';
import type { Verification } from './verification.ts';

export const misplacedStart: Verification = {
  code: 'misplaced-start',
  severity: 'error',
  summary: 'The first words given for a passage do not begin it, or stand in the source before it.',
  reason:
    'A browser opens the original where it finds these words first. Other words would show a reader another place as what we read.',
  check({ graph, copies }, report) {
    for (const source of graph.sources.values()) {
      const copy = copies.get(source.copy.file);
      if (!copy) continue;
      const textOf = textsIn(paragraphsOf(copy.text));
      for (const passage of source.passages) {
        const fault = faultOf(source, passage, textOf);
        if (!fault) continue;
        const message = `Unexpected \`${passage.start ?? ''}\` ${fault}, expected the words that lead to passage ${passage.n}`;
        report({ message, place: valueAt(source.file, [...passage.path, 'start']) });
      }
    }
  },
};

type TextOf = (passage: Passage) => string;

function textsIn(paragraphs: readonly string[]): TextOf {
  return ({ paragraphs: [from, to] }) => plain(paragraphs.slice(from - 1, to).join(' '));
}

function faultOf({ passages }: Source, passage: Passage, textOf: TextOf): string | undefined {
  if (passage.start === undefined) return undefined;
  const start = plain(passage.start);
  if (!opens(textOf(passage), start)) return 'that does not begin the passage';
  const before = passages.filter(({ paragraphs }) => paragraphs[0] < passage.paragraphs[0]);
  const isEarlier = before.some((each) => wholeWords(start).test(textOf(each)));
  return isEarlier ? 'that the source says before' : undefined;
}

/** A browser takes every kind of quotation mark for the same. */
function plain(text: string): string {
  return foldSpace(text).replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');
}

/** A quotation mark, a bullet or the number of a heading may stand before the first word. */
function opens(text: string, start: string): boolean {
  return wholeWords(start, '^[^\\p{L}]*').test(text);
}

/** The words as a browser looks for them: whatever their case, and not as a part of longer ones. */
function wholeWords(words: string, from = '(?<![\\p{L}\\p{N}])'): RegExp {
  return new RegExp(`${from}${RegExp.escape(words)}(?![\\p{L}\\p{N}])`, 'iu');
}
