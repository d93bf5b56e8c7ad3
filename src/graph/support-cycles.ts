import type { Argument } from '../model/argument.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { circularComponents } from './circular-components.ts';

/** One step of a circle of support: a premise, first or further, of an argument for the next claim. */
export interface SupportStep {
  readonly premise: string;
  readonly argument: Argument;
}

/**
 * Claims that support each other in a circle. One circle is given for each set of claims that lead to each
 * other: a shortest one through the first of them. It begins with the step that comes first in order of files.
 * A claim that supports itself is no circle but a fault of its own.
 */
export function supportCycles(graph: KnowledgeGraph): SupportStep[][] {
  const claims = [...graph.claims.keys()];
  const components = circularComponents(supported(graph, claims));
  return components
    .map((component) => component.flatMap((number) => claims[number] ?? []))
    .map((component) => fromFirstStep(shortestCycle(graph, component)))
    .filter((cycle) => cycle.length > 0);
}

/** The claims that each claim supports, as numbers in the order given. */
function supported(graph: KnowledgeGraph, claims: readonly string[]): number[][] {
  const numbers = new Map(claims.map((claim, number) => [claim, number]));
  return claims.map((claim, number) => {
    const targets: number[] = [];
    for (const { kind, target } of graph.index.argumentsFrom.get(claim) ?? []) {
      const to = kind === 'supports' ? numbers.get(target) : undefined;
      if (to !== undefined && to !== number) targets.push(to);
    }
    return targets;
  });
}

function stepsFrom(graph: KnowledgeGraph, premise: string): SupportStep[] {
  const all = graph.index.argumentsFrom.get(premise) ?? [];
  return all
    .filter(({ kind, target }) => kind === 'supports' && target !== premise)
    .map((argument) => ({ premise, argument }));
}

/** Breadth first from the first claim of a component until some step leads back to it. */
function shortestCycle(graph: KnowledgeGraph, component: readonly string[]): SupportStep[] {
  const members = new Set(component);
  const start = component.reduce((first, each) => (each < first ? each : first));
  const reachedBy = new Map<string, SupportStep>();
  const queue = [start];
  for (const claim of queue) {
    for (const step of stepsFrom(graph, claim)) {
      const { target } = step.argument;
      if (target === start) return [...wayTo(claim, start, reachedBy), step];
      if (!members.has(target) || reachedBy.has(target)) continue;
      reachedBy.set(target, step);
      queue.push(target);
    }
  }
  return [];
}

function wayTo(claim: string, start: string, reachedBy: ReadonlyMap<string, SupportStep>): SupportStep[] {
  const way: SupportStep[] = [];
  for (let at = claim; at !== start;) {
    const step = reachedBy.get(at);
    if (!step) break;
    way.push(step);
    at = step.premise;
  }
  return way.reverse();
}

function fromFirstStep(cycle: readonly SupportStep[]): SupportStep[] {
  const earliest = [...cycle].sort(inOrderOfFiles)[0];
  const start = earliest ? cycle.indexOf(earliest) : 0;
  return [...cycle.slice(start), ...cycle.slice(0, start)];
}

function inOrderOfFiles({ argument: a }: SupportStep, { argument: b }: SupportStep): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return Number(a.path.at(-1)) - Number(b.path.at(-1));
}
