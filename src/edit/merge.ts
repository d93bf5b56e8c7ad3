import { scopeDimensions, type Claim } from '../model/claim.ts';
import type { ContentFile } from '../model/file.ts';
import type { KnowledgeGraph, PassageStance } from '../model/graph.ts';
import { refKey } from '../model/reference.ts';
import { splitFrontMatter } from '../parse/front-matter.ts';
import { changesOf, Refusal, textOf, type FileChange, type FileEdit } from './change.ts';
import { FrontMatter } from './front-matter.ts';
import { claimNamed } from './named.ts';
import { referenceEdits } from './references.ts';
import { bodyEdits } from './merge-bodies.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

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
  refuseUnlike(giving, taking);
  const doubled = doubledStances(files, graph, from, into);
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

/**
 * What the second claim does not get from the first, for whoever merges them to take over by hand: where both may say
 * something, only an author can make one sentence of two.
 */
export function leftBehind(graph: KnowledgeGraph, { from }: { readonly from: string }): string[] {
  const giving = graph.claims.get(from);
  if (!giving) return [];
  const { title, notClaimed, strongest, unanswered } = giving;
  const texts = {
    title,
    not_claimed: notClaimed,
    strongest: strongest && `${strongest.argument.written}: ${strongest.why}`,
    unanswered:
      unanswered && [unanswered.why, unanswered.note].filter((each) => each !== undefined).join(': '),
  };
  return Object.entries(texts).flatMap(([key, text]) =>
    text === undefined ? [] : [`Not taken over from ${from}: ${key}: ${text}`],
  );
}

function refuseUnlike(giving: Claim, taking: Claim): void {
  for (const { id, withdrawn } of [giving, taking])
    if (withdrawn) throw new Refusal(`withdrawn claim \`${id}\``, 'two claims that stand');
  if (conditionsOf(giving) !== conditionsOf(taking))
    throw new Refusal(
      `\`scope\` of \`${giving.id}\` that differs from that of \`${taking.id}\``,
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
  const contraries = giving.contrary
    .map(({ written }) => written)
    .filter((id) => id !== taking.id && !taking.contrary.some(({ written }) => written === id));
  const edits = [
    ...(steps.text === '' ? [] : [yaml.addLines('arguments', steps.text, steps.indent)]),
    ...(contraries.length > 0 ? [yaml.addAll(['contrary'], contraries, 'last')] : []),
    yaml.addAll(['earlier'], wordingsOf(giving, today), 'last'),
    yaml.addAll(['aliases'], [giving.id, ...giving.aliases], 'last'),
    ...bodyEdits(text, { giving: bodyOf(left), taking: bodyOf(right) }),
  ];
  return edits.map((edit) => ({ path: taking.file, edit }));
}

function wordingsOf(giving: Claim, today: string): object[] {
  const own = {
    statement: giving.statement,
    until: today,
    reason: `Merged from \`${giving.id}\`, another claim until then.`,
    of: giving.id,
  };
  const former = giving.earlier.map(({ statement, until, reason, minor, of = giving.id }) => ({
    statement,
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

/** Of a passage that takes the same stance on both, one is enough; where they differ, the check has its say. */
function doubledStances(
  files: readonly ContentFile[],
  graph: KnowledgeGraph,
  from: string,
  into: string,
): FileEdit[] {
  const on = (claim: string): readonly PassageStance[] => graph.index.stances.get(claim) ?? [];
  return on(from).flatMap(({ source, passage, kind }) => {
    const isDoubled = on(into).some((other) => other.passage.id === passage.id && other.kind === kind);
    const path = graph.sources.get(source)?.file;
    const index = (passage.stances ?? []).findIndex(({ claim }) => claim.written === from);
    if (!isDoubled || path === undefined || index === -1) return [];
    const yaml = new FrontMatter(path, textOf(files, path));
    const edit = yaml.removeItem([...passage.path, 'stances'], index);
    return edit ? [{ path, edit }] : [];
  });
}

function isWithin(edit: TextEdit, other: TextEdit): boolean {
  return other.start <= edit.start && edit.end <= other.end;
}
