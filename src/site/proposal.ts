import { wordedAt } from '../graph/worded.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordRef } from '../model/reference.ts';
import { descriptionOf } from './description.ts';
import { titleOf } from '../wording/record-title.ts';
import { absoluteUrl, urlOf, wordingUrl } from './urls.ts';

/** Address of an issue in a repository that is filled in already: what is answered, and what an answer needs. */
export function proposal(graph: KnowledgeGraph, ref: RecordRef, repository: string): string {
  const title = `Counterargument to: ${titleOf(graph, ref)}`;
  const worded = wordedAt(graph, ref);
  const address = worded ? wordingUrl(ref, worded.fingerprint) : urlOf(ref);
  const body = `About ${absoluteUrl(address)}

> ${descriptionOf(graph, ref)}

**The counterargument**, as one sentence that somebody could deny:

**What it does**: it rebuts the claim (it is false), undercuts a step (the reason is granted, and does not lead there) or qualifies the claim (it holds only where or when):

**Because**:

**Who holds it, and where it can be read**:
`;
  const root = repository.replace(/\/$/u, '');
  const isGitLab = /(^|\.)gitlab\./u.test(new URL(root).hostname);
  const form = isGitLab ? '/-/issues/new?issue[title]=' : '/issues/new?title=';
  const last = isGitLab ? '&issue[description]=' : '&body=';
  return `${root}${form}${encodeURIComponent(title)}${last}${encodeURIComponent(body)}`;
}
