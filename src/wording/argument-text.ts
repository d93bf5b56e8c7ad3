import { currentId } from '../graph/resolve.ts';
import { parseArgumentId, type Argument, type ArgumentKind } from '../model/argument.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordRef } from '../model/reference.ts';

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
  const from = titleOf(graph, parts.from);
  return `${from}, ${links[parts.kind]}: ${targetOf(graph, parts).title}`;
}

const links: Readonly<Record<ArgumentKind, string>> = {
  supports: 'so',
  rebuts: 'so it is false that',
  qualifies: 'so it holds only within limits that',
  undercuts: 'so it does not follow',
};

function titleOf(graph: KnowledgeGraph, claim: string): string {
  return graph.claims.get(currentId(graph.index, 'claim', claim))?.title ?? claim;
}
