import type { Step } from './ways.ts';

/** The claims that the arguments of a claim lead to; for an undercut, the claim whose step it attacks. */
export function targetsOf(claim: string, steps: readonly Step[]): string[] {
  const aims = steps.filter(({ premises }) => premises.includes(claim)).map(({ target }) => target);
  return unique(aims.map((aim) => steps.find(({ id }) => id === aim)?.premises[0] ?? aim)).filter(
    (each) => each !== claim,
  );
}

/** What bears on a claim: the premises of arguments on it, and of what undercuts the steps it takes. */
export function reasonsOf(claim: string, steps: readonly Step[]): string[] {
  const own = new Set(steps.filter(({ premises }) => premises[0] === claim).map(({ id }) => id));
  const bearing = steps.filter(({ target }) => target === claim || own.has(target));
  return unique(bearing.flatMap(({ premises }) => premises)).filter((each) => each !== claim);
}

/** The steps that lead to a claim, those that attack them, and so on; each once, should they run in a circle. */
export function stepsOn<Each extends Step>(claim: string, steps: readonly Each[]): Set<Each> {
  const on = new Set(steps.filter(({ target }) => target === claim));
  for (const { id } of on) for (const each of steps) if (each.target === id) on.add(each);
  return on;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
