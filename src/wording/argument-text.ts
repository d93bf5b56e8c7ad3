import { currentId } from '../graph/resolve.ts';
import { parseArgumentId, type Argument, type ArgumentKind } from '../model/argument.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordRef } from '../model/reference.ts';
import { listed } from './phrases.ts';

/** The target of an argument in words, and what it is. */
export interface TargetText {
  readonly ref: RecordRef;
  readonly title: string;
  /** The statement of a claim; for a step, the reason that is given for it. */
  readonly text: string | undefined;
}

/** The target by its title; a step that is undercut reads "x, therefore y" or "x, which speaks against y". */
export function targetOf(graph: KnowledgeGraph, argument: Pick<Argument, 'kind' | 'target'>): TargetText {
  const { kind, target } = argument;
  if (kind !== 'undercuts') {
    return {
      ref: { kind: 'claim', id: target },
      title: titleOf(graph, target),
      text: graph.claims.get(target)?.statement,
    };
  }
  const text = graph.arguments.get(target)?.because;
  return { ref: { kind: 'argument', id: target }, title: stepText(graph, target), text };
}

/** An argument as one phrase; one that is gone may be known by former ids of its claims. */
export function stepText(graph: KnowledgeGraph, id: string): string {
  const parts = parseArgumentId(id);
  if (!parts) return id;
  const from = premisesOf(graph, id, parts.from).join(', together with ');
  return `${from}, ${links[parts.kind]}: ${targetOf(graph, parts).title}`;
}

/** An argument as the title of its page: both ends stand in quotation marks, or they would run together. */
export function argumentTitle(graph: KnowledgeGraph, { id, kind, premises, target }: Argument): string {
  const from = listed(premisesOf(graph, id, premises[0]).map(quoted));
  const verb = premises.length > 1 ? relationVerbs[kind] : kind;
  return `${from} ${verb} ${kind === 'undercuts' ? quotedStep(graph, target) : quoted(titleOf(graph, target))}`;
}

/** A step by its two ends. */
function quotedStep(graph: KnowledgeGraph, id: string): string {
  const parts = parseArgumentId(id);
  if (!parts) return quoted(id);
  const from = listed(premisesOf(graph, id, parts.from).map(quoted));
  const to =
    parts.kind === 'undercuts' ? quotedStep(graph, parts.target) : quoted(titleOf(graph, parts.target));
  return `the step from ${from} to ${to}`;
}

/** The titles of all premises; of an argument that is gone, only that of the first is known. */
function premisesOf(graph: KnowledgeGraph, id: string, first: string): string[] {
  const argument = graph.arguments.get(currentId(graph.index, 'argument', id));
  return (argument?.premises ?? [first]).map((each) => titleOf(graph, each));
}

function quoted(title: string): string {
  return `“${title}”`;
}

/** What several premises do together. */
const relationVerbs: Readonly<Record<ArgumentKind, string>> = {
  supports: 'support',
  rebuts: 'rebut',
  qualifies: 'qualify',
  undercuts: 'undercut',
};

const links: Readonly<Record<ArgumentKind, string>> = {
  supports: 'so',
  rebuts: 'so it is false that',
  qualifies: 'so it holds only within limits that',
  undercuts: 'so it does not follow',
};

function titleOf(graph: KnowledgeGraph, claim: string): string {
  return graph.claims.get(currentId(graph.index, 'claim', claim))?.title ?? claim;
}
