import { Lexer } from 'yaml';
import type { Claim } from '../model/claim.ts';
import type { ContentFile } from '../model/file.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { splitFrontMatter } from '../parse/front-matter.ts';
import { textOf } from './change.ts';
import { FrontMatter } from './front-matter.ts';
import { doubledStances } from './merge-stances.ts';

/**
 * What the second of two claims does not get from the first when they are merged, for whoever merges them to take over
 * by hand: where both may say something, only an author can make one sentence of two.
 */
export function leftBehind(
  files: readonly ContentFile[],
  graph: KnowledgeGraph,
  { from, into }: { readonly from: string; readonly into: string },
): string[] {
  const [giving, taking] = [graph.claims.get(from), graph.claims.get(into)];
  if (!giving || !taking) return [];
  const [own, other] = [textsOf(giving), textsOf(taking)];
  const texts = [...own].filter(([key, text]) => other.get(key) !== text);
  const notes = doubledStances(graph, { from, into }).flatMap(({ stance: { passage, note } }) =>
    note === undefined ? [] : [[`note on ${passage.id}`, note] as const],
  );
  const remarks = remarksOf(files, giving).map((each) => ['remark', each] as const);
  return [...texts, ...notes, ...remarks].map(
    ([key, text]) => `Not taken over from ${from}: ${key}: ${text}`,
  );
}

/** What there can be one of only. */
function textsOf({
  title,
  kind,
  origin,
  notClaimed,
  strongest,
  unanswered,
}: Claim): ReadonlyMap<string, string> {
  const texts = {
    title,
    kind,
    origin: origin ?? 'none, sources state it',
    not_claimed: notClaimed,
    strongest: strongest && `${strongest.argument.written}: ${strongest.why}`,
    unanswered:
      unanswered && [unanswered.why, unanswered.note].filter((each) => each !== undefined).join(': '),
  };
  return new Map(Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])));
}

/** Remarks of the front matter, but for those of the arguments, which go with them. */
function remarksOf(files: readonly ContentFile[], { file }: Claim): string[] {
  const text = textOf(files, file);
  const moved = remarksIn(new FrontMatter(file, text).linesOf('arguments').text);
  return remarksIn(splitFrontMatter(text)?.yaml ?? '').filter((each) => !moved.includes(each));
}

/** The sign that the lexer puts before a text, which may begin like a remark. */
const beginsText = '\u001F';

function remarksIn(yaml: string): string[] {
  const tokens = [...new Lexer().lex(yaml)];
  return tokens.filter((token, index) => token.startsWith('#') && tokens[index - 1] !== beginsText);
}
