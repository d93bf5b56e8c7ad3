import type { Argument } from '../model/argument.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { onceForEach } from './once.ts';
import { currentId } from './resolve.ts';
import { voicesFor } from './stances.ts';

/** How an argument comes to speak against a claim, or for it. */
export interface Bearing {
  readonly argument: Argument;
  /** `rebuttal`, `qualification` and `support` are aimed at the claim itself. */
  readonly by: 'rebuttal' | 'qualification' | 'undercut' | 'support' | 'support-of-contrary';
}

/**
 * The counterarguments of a claim: what rebuts or qualifies it, what undercuts an argument that supports it,
 * and what supports its contrary. Derived, never written down. The strongest comes first: the one the editors
 * chose, or else the one most often made.
 */
export const counterargumentsTo = onceForEach((graph, claim: string): readonly Bearing[] => {
  const direct = argumentsOn(graph, claim).flatMap((argument): Bearing[] => {
    if (argument.kind === 'rebuts') return [{ argument, by: 'rebuttal' }];
    if (argument.kind === 'qualifies') return [{ argument, by: 'qualification' }];
    return undercutsOf(graph, argument.id);
  });
  const forContraries = contrariesOf(graph, claim).flatMap((contrary) =>
    supportsOf(graph, contrary).map(({ argument }): Bearing => ({ argument, by: 'support-of-contrary' })),
  );
  return strongestFirst(graph, claim, [...direct, ...forContraries]);
});

/** Whether a claim has any counterargument: far cheaper to say than which is the strongest. */
export function isAnswered(graph: KnowledgeGraph, claim: string): boolean {
  const isAgainst = ({ kind, id }: Argument): boolean =>
    kind === 'rebuts' || kind === 'qualifies' || undercutsOf(graph, id).length > 0;
  const contraries = contrariesOf(graph, claim);
  return (
    argumentsOn(graph, claim).some(isAgainst) || contraries.some((contrary) => isSupported(graph, contrary))
  );
}

/** Whether any argument supports a claim. */
export function isSupported(graph: KnowledgeGraph, claim: string): boolean {
  return argumentsOn(graph, claim).some(({ kind }) => kind === 'supports');
}

/** Whether an argument is a counterargument of a claim. */
export function isCounterargument(graph: KnowledgeGraph, { kind, target }: Argument, claim: string): boolean {
  if (kind === 'supports') return contrariesOf(graph, claim).includes(target);
  if (kind !== 'undercuts') return target === claim;
  const attacked = graph.arguments.get(target);
  return attacked?.kind === 'supports' && attacked.target === claim;
}

/** What supports a claim, most often made first. */
export function supportsOf(graph: KnowledgeGraph, claim: string): Bearing[] {
  const supports = argumentsOn(graph, claim).filter((argument) => argument.kind === 'supports');
  return byVoices(
    graph,
    supports.map((argument) => ({ argument, by: 'support' })),
  );
}

/** What undercuts an argument: grants its premises and denies the step. */
export function undercutsOf(graph: KnowledgeGraph, argument: string): Bearing[] {
  return argumentsOn(graph, argument)
    .filter((each) => each.kind === 'undercuts')
    .map((each) => ({ argument: each, by: 'undercut' }));
}

export function contrariesOf(graph: KnowledgeGraph, claim: string): readonly string[] {
  return graph.index.contraries.get(claim) ?? [];
}

/** The counterargument that stands beside a claim first, and why it does. */
export interface Strongest extends Bearing {
  /** The editors' reason; undefined where the count of passages decided. */
  readonly why: string | undefined;
}

export function strongestCounterargument(graph: KnowledgeGraph, claim: string): Strongest | undefined {
  const [first] = counterargumentsTo(graph, claim);
  if (!first) return undefined;
  const chosen = chosenId(graph, claim) === first.argument.id;
  return { ...first, why: chosen ? graph.claims.get(claim)?.strongest?.why : undefined };
}

/** Arguments whose premises still stand: what rests on a withdrawn claim answers nobody. */
function argumentsOn(graph: KnowledgeGraph, target: string): readonly Argument[] {
  const all = graph.index.argumentsOn.get(target) ?? [];
  const stands = (id: string): boolean => graph.claims.get(id)?.withdrawn === undefined;
  return all.filter((argument) => argument.premises.every(stands));
}

function strongestFirst(graph: KnowledgeGraph, claim: string, bearings: readonly Bearing[]): Bearing[] {
  const chosen = chosenId(graph, claim);
  const rank = (bearing: Bearing): number => (bearing.argument.id === chosen ? 0 : 1);
  return byVoices(graph, bearings).sort((a, b) => rank(a) - rank(b));
}

/** The argument that the editors chose, by its current id. */
function chosenId(graph: KnowledgeGraph, claim: string): string | undefined {
  const written = graph.claims.get(claim)?.strongest?.argument.written;
  return written === undefined ? undefined : currentId(graph.index, 'argument', written);
}

/** Most often made first: by the passages that assert the first premise; then in order of ids. */
function byVoices(graph: KnowledgeGraph, bearings: readonly Bearing[]): Bearing[] {
  const counted = bearings.map((bearing) => ({
    bearing,
    voices: voicesFor(graph, bearing.argument.premises[0]),
  }));
  return counted.sort((a, b) => b.voices - a.voices).map(({ bearing }) => bearing);
}
