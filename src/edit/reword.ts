import type { ContentFile } from '../model/file.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { fingerprint } from '../parse/fingerprint.ts';
import { changesOf, Refusal, textOf, type FileChange } from './change.ts';
import { FrontMatter } from './front-matter.ts';
import { claimNamed } from './named.ts';

/** A new wording for a claim, and why. */
export interface Rewording {
  readonly claim: string;
  readonly statement: string;
  readonly reason: string;
  /** A typo: what was reviewed stays reviewed. */
  readonly minor: boolean;
  /** The day of the change, as `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Changes the statement of a claim and keeps the former one with it, so that old links show what they were made
 * to. Nothing where the claim says so already.
 *
 * @throws Refusal where there is no such claim, or the statement or the reason is empty
 */
export function reword(
  files: readonly ContentFile[],
  graph: KnowledgeGraph,
  { claim: id, statement, reason, minor, today }: Rewording,
): FileChange[] {
  const claim = claimNamed(graph, id);
  if (statement.trim() === '') throw new Refusal('absence of a statement', 'the new wording of the claim');
  if (reason.trim() === '')
    throw new Refusal('absence of a reason', 'what was wrong with the former wording');
  if (fingerprint(statement) === claim.fingerprint) return [];
  const yaml = new FrontMatter(claim.file, textOf(files, claim.file));
  const former = { statement: claim.statement, until: today, reason, ...(minor && { minor }) };
  const edits = [yaml.set(['statement'], statement), yaml.add(['earlier'], former, 'first')];
  return changesOf(
    files,
    edits.map((edit) => ({ path: claim.file, edit })),
  );
}
