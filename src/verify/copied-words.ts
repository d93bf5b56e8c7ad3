import { isReadable } from '../model/file.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Point } from '../model/place.ts';
import type { Verification } from './verification.ts';

/** The length of a run of words that no longer happens by chance. */
const runLength = 8;

export const copiedWords: Verification = {
  code: 'copied-words',
  severity: 'error',
  summary: `A run of ${runLength} or more words stands in a source as well.`,
  reason:
    'Sources are other people’s work. What they say is told in our own words, with the place to read the original; only bibliographic titles and addresses are repeated.',
  check({ graph, files, copies }, report) {
    const known = new Set(
      [...copies.values()].flatMap((copy) => runsOf(wordsOf(copy.text)).map((run) => run.text)),
    );
    for (const allowed of titleRuns(graph)) known.delete(allowed);
    for (const file of files.filter(isReadable)) {
      for (const { words, start, end } of sharedRuns(file.text, known)) {
        report({
          message: `Unexpected run of ${words.length} words that stand in a source (“${words.join(' ')}”), expected our own words`,
          place: {
            in: 'text',
            file: file.path,
            start: pointAt(file.text, start),
            end: pointAt(file.text, end),
          },
        });
      }
    }
  },
};

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words without case, accents of typography or apostrophes, so that a comma does not hide a copy. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}'’]+/gu)].flatMap(({ 0: found, index }) => {
    const word = found.normalize('NFKC').toLowerCase().replace(/['’]/gu, '');
    return word === '' ? [] : [{ text: word, start: index, end: index + found.length }];
  });
}

function runsOf(words: readonly Word[]): { text: string; at: number }[] {
  const count = Math.max(0, words.length - runLength + 1);
  return Array.from({ length: count }, (_, at) => ({
    at,
    text: words
      .slice(at, at + runLength)
      .map((word) => word.text)
      .join(' '),
  }));
}

/** Shared runs in full length: neighbours that overlap are one. */
function sharedRuns(
  text: string,
  known: ReadonlySet<string>,
): { words: string[]; start: number; end: number }[] {
  const words = wordsOf(text);
  const spans: { from: number; to: number }[] = [];
  for (const { at } of runsOf(words).filter((run) => known.has(run.text))) {
    const last = spans.at(-1);
    if (last && at <= last.to) last.to = at + runLength;
    else spans.push({ from: at, to: at + runLength });
  }
  return spans.map(({ from, to }) => {
    const run = words.slice(from, to);
    return { words: run.map((word) => word.text), start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
  });
}

function titleRuns(graph: KnowledgeGraph): string[] {
  const texts = [...graph.sources.values()].flatMap((source) => [source.title, source.url]);
  return texts.flatMap((text) => runsOf(wordsOf(text)).map((run) => run.text));
}

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
