import type { Claim } from '../model/claim.ts';
import type { ContentFile } from '../model/file.ts';
import type { KnowledgeGraph, PassageStance } from '../model/graph.ts';
import { refKey } from '../model/reference.ts';
import { splitFrontMatter } from '../parse/front-matter.ts';
import { changesOf, Refusal, textOf, type FileChange, type FileEdit } from './change.ts';
import { FrontMatter } from './front-matter.ts';
import { claimNamed } from './named.ts';
import { referenceEdits } from './references.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

/**
 * Makes two claims one: what the first argues, what is said about it and what mentions it passes to the second,
 * which keeps the first's id as an alias and its wordings as former ones. Nothing where it was done already.
 *
 * @param today - the day on which the wording is given up, as `YYYY-MM-DD`
 * @throws Refusal where one of the claims does not exist, or both are one
 */
export function merge(
  files: readonly ContentFile[],
  graph: KnowledgeGraph,
  { from, into, today }: { readonly from: string; readonly into: string; readonly today: string },
): FileChange[] {
  if (graph.index.aliases.get(refKey({ kind: 'claim', id: from })) === into) return [];
  if (from === into) throw new Refusal(`\`${from}\` twice`, 'two claims');
  const [giving, taking] = [claimNamed(graph, from), claimNamed(graph, into)];
  const doubled = doubledStances(files, graph, from, into);
  const references = referenceEdits(files, graph, { kind: 'claim', id: from }, into).filter(
    ({ path, edit }) => !doubled.some((each) => each.path === path && isWithin(edit, each.edit)),
  );
  const isInGiving = ({ path }: FileEdit): boolean => path === giving.file;
  const left = applyEdits(
    textOf(files, giving.file),
    references.filter(isInGiving).map(({ edit }) => edit),
  );
  const edits = [
    ...references.filter((edit) => !isInGiving(edit)),
    ...doubled,
    ...takeOver(textOf(files, taking.file), { giving, taking, left, today }),
  ];
  return [
    { path: giving.file, before: textOf(files, giving.file), after: undefined },
    ...changesOf(files, edits),
  ];
}

interface TakeOver {
  readonly giving: Claim;
  readonly taking: Claim;
  /** The file of the giving claim, its references rewritten. */
  readonly left: string;
  readonly today: string;
}

function takeOver(text: string, { giving, taking, left, today }: TakeOver): FileEdit[] {
  const yaml = new FrontMatter(taking.file, text);
  const source = new FrontMatter(giving.file, left);
  const steps = source.linesOf('arguments');
  const contraries = giving.contrary
    .map(({ written }) => written)
    .filter((id) => id !== taking.id && !taking.contrary.some(({ written }) => written === id));
  const edits = [
    ...(steps.text === '' ? [] : [yaml.addLines('arguments', steps.text, steps.indent)]),
    ...(contraries.length > 0
      ? [yaml.set(['contrary'], [...taking.contrary.map(({ written }) => written), ...contraries])]
      : []),
    yaml.set(['earlier'], [...wordingsOf(giving, today), ...written(taking)]),
    yaml.set(['aliases'], [...taking.aliases, giving.id, ...giving.aliases]),
    ...bodyEdits(text, left),
  ];
  return edits.map((edit) => ({ path: taking.file, edit }));
}

function wordingsOf(giving: Claim, today: string): object[] {
  const own = {
    statement: giving.statement,
    until: today,
    reason: `Merged from \`${giving.id}\`, another claim until then.`,
  };
  return [own, ...written(giving)];
}

function written({ earlier }: Claim): object[] {
  return earlier.map(({ statement, until, reason, minor }) => ({
    statement,
    until,
    reason,
    ...(minor && { minor }),
  }));
}

/** What a body says is not lost: it follows on what the other says. */
function bodyEdits(text: string, left: string): TextEdit[] {
  const body = splitFrontMatter(left)?.body.trim() ?? '';
  if (body === '') return [];
  const glue = text.endsWith('\n') ? '\n' : '\n\n';
  return [{ start: text.length, end: text.length, text: `${glue}${body}\n` }];
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
