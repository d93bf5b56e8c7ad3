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

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
