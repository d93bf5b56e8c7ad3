import { stepsOn } from './beside.ts';
import type { Step } from './ways.ts';

/** A step of a drawing in which stand-ins name some of its premises. */
export interface DrawnStep extends Step {
  /** The premises that stand elsewhere, and are in no branch of the step's target. */
  readonly away?: readonly string[];
}

/**
 * The claims that stay in sight when branches are folded: those that still lead to a root by a way that passes no
 * folded claim, and the folded ones themselves.
 */
export function shownWhenFolded(
  roots: readonly string[],
  folded: ReadonlySet<string>,
  steps: readonly DrawnStep[],
): Set<string> {
  const shown = new Set(roots);
  for (const claim of shown) {
    if (folded.has(claim)) continue;
    for (const { premises, away = [] } of stepsOn(claim, steps))
      for (const premise of premises) if (!away.includes(premise)) shown.add(premise);
  }
  return shown;
}

/** The lines that are drawn then: between claims in sight, and on none that is folded. */
export function linesWhenFolded<Line extends Step>(
  shown: ReadonlySet<string>,
  folded: ReadonlySet<string>,
  lines: readonly Line[],
): Set<Line> {
  const isShown = (line: Line): boolean => {
    const attacked = lines.find(({ id }) => id === line.target);
    const isAimShown = attacked ? isShown(attacked) : shown.has(line.target) && !folded.has(line.target);
    return isAimShown && line.premises.every((premise) => shown.has(premise));
  };
  return new Set(lines.filter(isShown));
}
