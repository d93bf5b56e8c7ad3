import type { DrawnStep } from './folded.ts';
import { waysTo } from './ways.ts';

/** What a reader asks for. */
export interface Wish<Each extends DrawnStep> {
  /** Claims; undefined asks for no claim in particular. */
  readonly claims: ReadonlySet<string> | undefined;
  readonly steps: ReadonlySet<Each>;
}

/** What is left of a drawing then. */
export interface Narrowed<Each extends DrawnStep> {
  readonly claims: ReadonlySet<string>;
  readonly steps: ReadonlySet<Each>;
}

/**
 * Leaves of a drawing what was asked for, and what it hangs by: the ways on which the claims lead to a goal, and the
 * steps that are attacked by the steps. Nothing is left in the air, so that every line still has two ends.
 */
export function narrowed<Each extends DrawnStep>(
  goals: ReadonlySet<string>,
  steps: readonly Each[],
  wish: Wish<Each>,
): Narrowed<Each> {
  const allowed = withAttacked(wish.steps, steps);
  const claims = wish.claims
    ? claimsOnWays(goals, [...allowed], wish.claims)
    : new Set([...goals, ...[...allowed].flatMap((step) => endsOf(step, steps))]);
  const left = [...allowed].filter((step) => endsOf(step, steps).every((claim) => claims.has(claim)));
  return { claims, steps: new Set(left) };
}

/** The same steps with those that they attack. */
function withAttacked<Each extends DrawnStep>(wanted: ReadonlySet<Each>, steps: readonly Each[]): Set<Each> {
  const allowed = new Set(wanted);
  for (const { target } of allowed) for (const each of steps) if (each.id === target) allowed.add(each);
  return allowed;
}

/** Some claims, and those by which they lead to the goals. */
function claimsOnWays(
  goals: ReadonlySet<string>,
  steps: readonly DrawnStep[],
  claims: ReadonlySet<string>,
): Set<string> {
  const passed = new Set([...claims].flatMap((claim) => [...waysTo(goals, claim, steps).boxes]));
  for (const { id } of steps) passed.delete(id);
  return passed;
}

/** The claims between which a step leads; where it attacks another, those of the other as well. */
function endsOf({ premises, target }: DrawnStep, steps: readonly DrawnStep[]): string[] {
  const attacked = steps.find(({ id }) => id === target);
  return [...premises, ...(attacked ? endsOf(attacked, steps) : [target])];
}
