import { scopeDimensions, type Claim } from '../model/claim.ts';
import type { ContentFile } from '../model/file.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { valueAt } from '../model/place.ts';
import { refKey, type Reference } from '../model/reference.ts';
import { splitFrontMatter } from '../parse/front-matter.ts';
import { changesOf, Refusal, textOf, type FileChange, type FileEdit } from './change.ts';
import { FrontMatter } from './front-matter.ts';
import { claimNamed } from './named.ts';
import { referenceEdits } from './references.ts';
import { bodyEdits } from './merge-bodies.ts';
import { doubledStances } from './merge-stances.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';
import { whereabouts } from './whereabouts.ts';

/**
 * Makes two claims one: what the first argues, what is said about it and what mentions it passes to the second,
 * which keeps the first's id as an alias and its wordings behind its own. Nothing where it was done already.
 *
 * @param today - the day on which the wording is given up, as `YYYY-MM-DD`
 * @throws Refusal where one of the claims does not exist or is withdrawn, both are one, or they hold under different
 *   conditions
 */
export function merge(
  files: readonly ContentFile[],
  graph: KnowledgeGraph,
  { from, into, today }: { readonly from: string; readonly into: string; readonly today: string },
): FileChange[] {
  if (graph.index.aliases.get(refKey({ kind: 'claim', id: from })) === into) return [];
  if (from === into) throw new Refusal(`\`${from}\` twice`, 'two claims');
  const [giving, taking] = [claimNamed(graph, from), claimNamed(graph, into)];
  refuseUnlike(files, giving, taking);
  const doubled = doubledStances(graph, { from, into }).flatMap(({ file, list, index }) => {
    const edit = new FrontMatter(file, textOf(files, file)).removeItem(list, index);
    return edit ? [{ path: file, edit }] : [];
  });
  const references = referenceEdits(files, graph, { kind: 'claim', id: from }, into).filter(
    ({ path, edit }) => !doubled.some((each) => each.path === path && isWithin(edit, each.edit)),
  );
  const rewritten = (path: string): string =>
    applyEdits(
      textOf(files, path),
      references.filter((each) => each.path === path).map(({ edit }) => edit),
    );
  const [left, right] = [rewritten(giving.file), rewritten(taking.file)];
  const edits = [
    ...references.filter(({ path }) => path !== giving.file),
    ...doubled,
    ...takeOver(textOf(files, taking.file), { giving, taking, left, right, today }),
  ];
  return [
    { path: giving.file, before: textOf(files, giving.file), after: undefined },
    ...changesOf(files, edits),
  ];
}

function refuseUnlike(files: readonly ContentFile[], giving: Claim, taking: Claim): void {
  for (const { id, file, withdrawn } of [giving, taking])
    if (withdrawn)
      throw new Refusal(
        `withdrawn claim \`${id}\` in ${whereabouts(files, valueAt(file, ['withdrawn']))}`,
        'two claims that stand',
      );
  if (conditionsOf(giving) === conditionsOf(taking)) return;
  const [here, there] = [giving, taking].map(({ file }) => whereabouts(files, valueAt(file, ['scope'])));
  throw new Refusal(
    `\`scope\` of \`${giving.id}\` in ${here ?? ''} that differs from that of \`${taking.id}\` in ${there ?? ''}`,
    'claims that hold under the same conditions',
  );
}

function conditionsOf({ scope }: Claim): string {
  const ids = scopeDimensions.map((each) => scope[each].map(({ written }) => written).sort());
  return JSON.stringify([...ids, scope.since ?? null, scope.until ?? null]);
}

interface TakeOver {
  readonly giving: Claim;
  readonly taking: Claim;
  /** The file of the giving claim, its references rewritten. */
  readonly left: string;
  /** That of the taking one. */
  readonly right: string;
  readonly today: string;
}

function takeOver(text: string, { giving, taking, left, right, today }: TakeOver): FileEdit[] {
  const yaml = new FrontMatter(taking.file, text);
  const steps = new FrontMatter(giving.file, left).linesOf('arguments');
  const contraries = further(giving.contrary, taking.contrary).filter((id) => id !== taking.id);
  const topics = further(giving.topics, taking.topics);
  const keywords = giving.keywords.filter((each) => !taking.keywords.includes(each));
  const edits = [
    ...(steps.text === '' ? [] : [yaml.addLines('arguments', steps.text, steps.indent)]),
    ...(topics.length > 0 ? [yaml.addAll(['topics'], topics, 'last')] : []),
    ...(contraries.length > 0 ? [yaml.addAll(['contrary'], contraries, 'last')] : []),
    ...(keywords.length > 0 ? [yaml.addAll(['keywords'], keywords, 'last')] : []),
    yaml.addAll(['earlier'], wordingsOf(giving, today), 'last'),
    yaml.addAll(['aliases'], [giving.id, ...giving.aliases], 'last'),
    ...bodyEdits(text, { giving: bodyOf(left), taking: bodyOf(right) }),
  ];
  return edits.map((edit) => ({ path: taking.file, edit }));
}

function further(giving: readonly Reference[], taking: readonly Reference[]): string[] {
  const there = new Set(taking.map(({ written }) => written));
  return giving.map(({ written }) => written).filter((id) => !there.has(id));
}

function wordingsOf(giving: Claim, today: string): object[] {
  const own = {
    statement: giving.statement,
    until: today,
    reason: 'It was merged into this claim.',
    of: giving.id,
  };
  const former = giving.earlier.map(({ text, until, reason, minor, of = giving.id }) => ({
    statement: text,
    until,
    reason,
    ...(minor && { minor }),
    of,
  }));
  return [own, ...former];
}

function bodyOf(text: string): string {
  return splitFrontMatter(text)?.body ?? '';
}

function isWithin(edit: TextEdit, other: TextEdit): boolean {
  return other.start <= edit.start && edit.end <= other.end;
}
