import { reasonOf, statementOf, type Worded } from '../graph/worded.ts';
import type { ContentFile } from '../model/file.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { KeyPath } from '../model/place.ts';
import type { RecordRef } from '../model/reference.ts';
import { fingerprint } from '../parse/fingerprint.ts';
import { changesOf, Refusal, textOf, type FileChange } from './change.ts';
import { FrontMatter } from './front-matter.ts';
import { argumentNamed, claimNamed } from './named.ts';

/** A new wording, and why. */
export interface Rewording {
  readonly text: string;
  readonly reason: string;
  /** A typo: what was reviewed stays reviewed. */
  readonly minor: boolean;
  /** The day of the change, as `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Changes the statement of a claim, or the reason of an argument, and keeps the former one with it, so that old links
 * show what they were made to. Nothing where it says so already.
 *
 * @throws Refusal where there is no such claim or argument, or the new text or the reason for it is empty
 */
export function reword(
  files: readonly ContentFile[],
  graph: KnowledgeGraph,
  record: RecordRef,
  { text, reason, minor, today }: Rewording,
): FileChange[] {
  const { file, path, key } = wordedPlace(graph, record);
  const now = wordedNamed(graph, record);
  if (text.trim() === '') throw new Refusal(`absence of a ${key}`, 'the new wording');
  if (reason.trim() === '')
    throw new Refusal('absence of a reason', 'what was wrong with the former wording');
  if (fingerprint(text) === now.fingerprint) return [];
  const yaml = new FrontMatter(file, textOf(files, file));
  const former = { [key]: now.text, until: today, reason, ...(minor && { minor }) };
  const edits = [yaml.set([...path, key], text), yaml.add([...path, 'earlier'], former, 'first')];
  return changesOf(
    files,
    edits.map((edit) => ({ path: file, edit })),
  );
}

/** @throws Refusal where there is no such claim or argument */
export function wordedNamed(graph: KnowledgeGraph, { kind, id }: RecordRef): Worded {
  return kind === 'argument' ? reasonOf(argumentNamed(graph, id)) : statementOf(claimNamed(graph, id));
}

/** Where the words of a record stand. */
interface WordedPlace {
  readonly file: string;
  readonly path: KeyPath;
  readonly key: 'statement' | 'because';
}

function wordedPlace(graph: KnowledgeGraph, { kind, id }: RecordRef): WordedPlace {
  if (kind !== 'argument') return { file: claimNamed(graph, id).file, path: [], key: 'statement' };
  const { file, path } = argumentNamed(graph, id);
  return { file, path, key: 'because' };
}
